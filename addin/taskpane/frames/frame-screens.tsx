import { render } from 'preact';
import type { MountScreen } from '../parts/on-demand-screen.tsx';
import { PaneContext } from '../pane-context.ts';
import type { PaneModel } from '../pane-model.ts';
import { useObservable } from '../use-observable.ts';
import { WaveFrames } from './wave-frames.tsx';
import type { FrameScreen } from './is-frame-screen.ts';
import { ListImport } from './list/list-import.tsx';
import { Seeds } from './seeds.tsx';

/** Draws one of the screens of frames and draws. */
export const mountFrameScreen: MountScreen<FrameScreen> = (root, model, asked) => {
  render(<InPane model={model} asked={asked} />, root);
  return () => render(null, root);
};

/** This script has a preact of its own, to which the pane around it is unknown. */
function InPane({ model, asked }: { readonly model: PaneModel; readonly asked: FrameScreen }) {
  const { current, subscribe } = model.app.language;
  const language = useObservable({ get: current, subscribe });
  return (
    <PaneContext.Provider value={{ model, language, say: (text) => text[language] }}>
      {screenOf(asked)}
    </PaneContext.Provider>
  );
}

function screenOf(asked: FrameScreen) {
  switch (asked.name) {
    case 'frames':
      return <WaveFrames key={asked.wave} wave={asked.wave} />;
    case 'import-list':
      return <ListImport key={asked.wave} wave={asked.wave} />;
    case 'seeds':
      return <Seeds />;
  }
}
