import { verifyChains } from '../audit/verify-chains.ts';
import { closeSalts } from '../forgetting/close-salts.ts';
import { forgetContacts } from '../forgetting/forget-contacts.ts';
import { eraseOrganisations } from '../organisations/erase-organisations.ts';
import { releaseOpenWaves } from '../releases/release-open-waves.ts';
import { endRecordings } from '../retention/end-recordings.ts';
import { reconcileRecordings } from '../retention/reconcile-recordings.ts';
import type { ScheduledTask } from './scheduled-task.ts';

export const rhythms = ['hourly', 'daily'] as const;
export type Rhythm = (typeof rhythms)[number];

/** What runs by itself, in this order, under the name it is logged by. */
export const scheduledTasks: Readonly<Record<Rhythm, Readonly<Record<string, ScheduledTask>>>> = {
  hourly: {
    'end-recordings': endRecordings,
    'close-salts': closeSalts,
    'erase-organisations': eraseOrganisations,
  },
  daily: {
    'release-open-waves': releaseOpenWaves,
    'reconcile-recordings': reconcileRecordings,
    'forget-contacts': forgetContacts,
    'verify-chains': verifyChains,
  },
};
