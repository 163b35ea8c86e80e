import type { Me } from '#contract/organisation';
import type { Clock, Directory, OrganisationStore, Person } from './ports.ts';
import { memberKey, ORGANISATION, SETTINGS } from './row-keys.ts';
import { instantOf } from './session.ts';
import { storedMember } from './stored/member.ts';
import { storedSettings } from './stored/settings.ts';

type Membership = Me['memberships'][number];

/** The person signed in and the organisations whose member they are. */
export async function readMe(
  directory: Directory,
  clock: Clock,
  person: Person & { readonly name: string },
): Promise<Me> {
  const organisations = await directory.organisationsOf(person);
  const found = await Promise.all(
    organisations.map((organisation) => membership(directory.open(organisation), person)),
  );
  const { tenant, objectId, name } = person;
  const memberships = found.filter((one) => one !== undefined);
  return { tenant, objectId, name, now: instantOf(clock), memberships };
}

/** The pointer that led here may be older than the membership: the organisation's row decides. */
async function membership(store: OrganisationStore, person: Person): Promise<Membership | undefined> {
  const key = memberKey(person);
  const rows = await store.ledger.rows(ORGANISATION, [SETTINGS, key]);
  const [settings, member] = [rows.get(SETTINGS), rows.get(key)];
  if (settings === undefined || settings.deleted || member === undefined || member.deleted) return undefined;
  const { role, platforms } = storedMember.parse(member.value);
  return { organisation: storedSettings.parse(settings.value), role, platforms };
}
