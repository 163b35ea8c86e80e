import { render } from 'preact';
import type { MountScreen } from '../parts/on-demand-screen.tsx';
import { PaneContext } from '../pane-context.ts';
import type { PaneModel } from '../pane-model.ts';
import { useObservable } from '../use-observable.ts';
import { ImportScreen } from './import-screen.tsx';
import { VolumesScreen } from './volumes-screen.tsx';

/** Draws the import of contacts into a wave, or without a wave that of volumes. */
export const mountImportScreen: MountScreen<string | undefined> = (root, model, wave) => {
  render(<InPane model={model} wave={wave} />, root);
  return () => render(null, root);
};

type InPaneProps = { readonly model: PaneModel; readonly wave: string | undefined };

/** This script has a preact of its own, to which the pane around it is unknown. */
function InPane({ model, wave }: InPaneProps) {
  const { current, subscribe } = model.app.language;
  const language = useObservable({ get: current, subscribe });
  return (
    <PaneContext.Provider value={{ model, language, say: (text) => text[language] }}>
      {wave === undefined ? <VolumesScreen /> : <ImportScreen key={wave} wave={wave} />}
    </PaneContext.Provider>
  );
}
