import { render } from 'preact';
import type { MountScreen } from '../parts/on-demand-screen.tsx';
import { PaneContext } from '../pane-context.ts';
import type { PaneModel } from '../pane-model.ts';
import { useObservable } from '../use-observable.ts';
import { Player } from './player.tsx';

/** Draws the player, which follows the selected row. */
export const mountPlayer: MountScreen<undefined> = (root, model) => {
  render(<InPane model={model} />, root);
  return () => render(null, root);
};

/** This script has a preact of its own, to which the pane around it is unknown. */
function InPane({ model }: { readonly model: PaneModel }) {
  const { current, subscribe } = model.app.language;
  const language = useObservable({ get: current, subscribe });
  return (
    <PaneContext.Provider value={{ model, language, say: (text) => text[language] }}>
      <Player />
    </PaneContext.Provider>
  );
}
