import type { Member } from '#domain/role';
import type { OrganisationStore, Person } from './ports.ts';
import { memberKey, ORGANISATION } from './row-keys.ts';
import { storedMember } from './stored/member.ts';

/** The membership of a person: the organisation's own row is the authority. Undefined for a stranger. */
export async function readMember(store: OrganisationStore, person: Person): Promise<Member | undefined> {
  const key = memberKey(person);
  const row = (await store.ledger.rows(ORGANISATION, [key])).get(key);
  return row === undefined || row.deleted ? undefined : storedMember.parse(row.value);
}
