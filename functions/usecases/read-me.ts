import type { Me } from '#contract/organisation';
import type { Clock, Directory, OrganisationStore, Person } from './ports.ts';
import { memberKey, ORGANISATION, SETTINGS } from './row-keys.ts';
import { instantOf } from './session.ts';
import { storedDeletion } from './stored/deletion.ts';
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
  const memberships = found.filter((one) => one !== undefined && typeof one !== 'string');
  const deleting = found.filter((one) => typeof one === 'string');
  return { tenant, objectId, name, now: instantOf(clock), memberships, deleting };
}

/**
 * The pointer that led here may be older than the membership: the organisation's row decides. Of one that this person
 * deletes, its id.
 */
async function membership(
  store: OrganisationStore,
  person: Person,
): Promise<Membership | string | undefined> {
  const key = memberKey(person);
  const rows = await store.ledger.rows(ORGANISATION, [SETTINGS, key]);
  const [settings, member] = [rows.get(SETTINGS), rows.get(key)];
  if (settings?.deleted === true) return isDeletedBy(person, settings.value) ? store.organisation : undefined;
  if (settings === undefined || member === undefined || member.deleted) return undefined;
  const { role, platforms } = storedMember.parse(member.value);
  return { organisation: storedSettings.parse(settings.value), role, platforms };
}

function isDeletedBy({ tenant, objectId }: Person, value: unknown): boolean {
  const { deletedBy } = storedDeletion.parse(value);
  return deletedBy.tenant === tenant && deletedBy.objectId === objectId;
}
