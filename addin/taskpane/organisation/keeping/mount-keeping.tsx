import { render } from 'preact';
import type { SettingsView } from '#contract/settings';
import type { MountScreen } from '../../parts/on-demand-screen.tsx';
import { PaneContext } from '../../pane-context.ts';
import type { PaneModel } from '../../pane-model.ts';
import { useObservable } from '../../use-observable.ts';
import { AuditCheck } from './audit-check.tsx';
import { Erasure } from './erasure.tsx';
import { Exports } from './exports.tsx';

type Organisation = SettingsView['organisation'];

/** Draws what is done with everything an organisation has. */
export const mountKeeping: MountScreen<Organisation> = (root, model, organisation) => {
  render(<InPane model={model} organisation={organisation} />, root);
  return () => render(null, root);
};

type InPaneProps = { readonly model: PaneModel; readonly organisation: Organisation };

/** This script has a preact of its own, to which the pane around it is unknown. */
function InPane({ model, organisation }: InPaneProps) {
  const { current, subscribe } = model.app.language;
  const language = useObservable({ get: current, subscribe });
  return (
    <PaneContext.Provider value={{ model, language, say: (text) => text[language] }}>
      <Exports timeZone={organisation.timeZone} />
      <AuditCheck />
      {!organisation.test && !organisation.demonstration && <Erasure organisation={organisation} />}
    </PaneContext.Provider>
  );
}
