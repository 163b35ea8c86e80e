import { createOrganisation } from '../create-organisation.ts';
import type { Clock, Directory } from '../ports.ts';
import { ORGANISATION, SETTINGS } from '../row-keys.ts';
import { byItself } from '../schedule/by-itself.ts';
import type { FirstAdministrator } from './first-administrator.ts';

export const FIRST_ORGANISATION = 'first';

/** Until they write their own: the deployment knows an object id, not a person. */
const names = { fr: 'Administration', en: 'Administrator' } as const;

/**
 * Makes the first organisation of a deployment, with its administrator. Once: of an organisation that is there, or was,
 * nothing is changed. Whoever was removed from it does not come back with the next deployment.
 */
export async function appointFirstAdministrator(
  { directory, clock }: { readonly directory: Directory; readonly clock: Clock },
  { tenant, objectId, organisation }: FirstAdministrator,
): Promise<void> {
  const rows = await directory.open(FIRST_ORGANISATION).ledger.rows(ORGANISATION, [SETTINGS]);
  if (rows.has(SETTINGS)) return;
  await createOrganisation(directory, {
    organisation: { id: FIRST_ORGANISATION, demonstration: false, ...organisation },
    members: [{ tenant, objectId, name: names[organisation.language], role: 'administrator', platforms: [] }],
    audit: {
      operation: 'appoint-first-administrator',
      by: byItself,
      at: new Date(clock.now()).toISOString(),
      requestId: 'first-administrator',
    },
  });
}
