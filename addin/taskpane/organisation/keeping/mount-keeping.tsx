import type { SettingsView } from '#contract/settings';
import { mountInPane } from '../../parts/mount-in-pane.tsx';
import { AuditCheck } from './audit-check.tsx';
import { Erasure } from './erasure.tsx';
import { Exports } from './exports.tsx';

type Organisation = SettingsView['organisation'];

/** Draws what is done with everything an organisation has. */
export const mountKeeping = mountInPane((organisation: Organisation) => (
  <>
    <Exports timeZone={organisation.timeZone} />
    <AuditCheck />
    {!organisation.test && !organisation.demonstration && <Erasure organisation={organisation} />}
  </>
));
