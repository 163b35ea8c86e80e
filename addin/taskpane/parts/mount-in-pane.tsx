import { render, type ComponentChildren } from 'preact';
import { PaneContext } from '../pane-context.ts';
import type { PaneModel } from '../pane-model.ts';
import { useObservable } from '../use-observable.ts';
import type { MountScreen } from './on-demand-screen.tsx';

/** How the script of a screen draws it. */
export const mountInPane =
  <Asked,>(screenOf: (asked: Asked) => ComponentChildren): MountScreen<Asked> =>
  (root, model, asked) => {
    render(<InPane model={model}>{screenOf(asked)}</InPane>, root);
    return () => render(null, root);
  };

type InPaneProps = { readonly model: PaneModel; readonly children: ComponentChildren };

/** A script on demand has a preact of its own, to which the pane around it is unknown. */
function InPane({ model, children }: InPaneProps) {
  const { current, subscribe } = model.app.language;
  const language = useObservable({ get: current, subscribe });
  return (
    <PaneContext.Provider value={{ model, language, say: (text) => text[language] }}>
      {children}
    </PaneContext.Provider>
  );
}
