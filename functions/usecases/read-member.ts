import type { Member } from '#domain/role';
import type { OrganisationStore, Person } from './ports.ts';
import { memberKey, ORGANISATION, SETTINGS } from './row-keys.ts';
import { storedMember } from './stored/member.ts';

/**
 * The membership of a person: the organisation's own row is the authority. Undefined for a stranger, and for
 * everybody once the organisation is being deleted.
 */
export async function readMember(store: OrganisationStore, person: Person): Promise<Member | undefined> {
  const key = memberKey(person);
  const rows = await store.ledger.rows(ORGANISATION, [key, SETTINGS]);
  const row = rows.get(key);
  const isGone = rows.get(SETTINGS)?.deleted !== false;
  return isGone || row === undefined || row.deleted ? undefined : storedMember.parse(row.value);
}
