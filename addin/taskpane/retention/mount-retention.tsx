import { render } from 'preact';
import type { MountScreen } from '../parts/on-demand-screen.tsx';
import { PaneContext } from '../pane-context.ts';
import type { PaneModel } from '../pane-model.ts';
import { useObservable } from '../use-observable.ts';
import { WaveRetention } from './wave-retention.tsx';

/** Draws the proof of destruction of a wave. */
export const mountRetention: MountScreen<string> = (root, model, wave) => {
  render(<InPane model={model} wave={wave} />, root);
  return () => render(null, root);
};

/** This script has a preact of its own, to which the pane around it is unknown. */
function InPane({ model, wave }: { readonly model: PaneModel; readonly wave: string }) {
  const { current, subscribe } = model.app.language;
  const language = useObservable({ get: current, subscribe });
  return (
    <PaneContext.Provider value={{ model, language, say: (text) => text[language] }}>
      <WaveRetention wave={wave} />
    </PaneContext.Provider>
  );
}
