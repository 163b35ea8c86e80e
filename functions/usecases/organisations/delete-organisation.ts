import * as z from 'zod';
import { QualityError } from '#contract/error';
import type { DeleteOrganisation, Deletion } from '#contract/settings';
import type { OrganisationStore, Person } from '../ports.ts';
import { memberKey, ORGANISATION, SETTINGS } from '../row-keys.ts';
import { storedDeletion, type StoredDeletion } from '../stored/deletion.ts';
import { storedMember } from '../stored/member.ts';
import { storedSettings } from '../stored/settings.ts';
import { callerNote, type Caller } from './caller.ts';
import { eraseOrganisation } from './erase-organisation.ts';

/** As long as the longest request may run: what had begun before nobody saw the organisation any more has ended. */
const REQUESTS_END_SECONDS = 30;

/**
 * Deletes a test organisation of which who asks is a manager, by its exact name. The first request makes it
 * disappear for everybody; the next ones, from the same person, delete what is left, some of it at a time, until
 * it is done. What cannot be deleted, and what does not exist, is refused in the same words.
 */
export async function deleteOrganisation(caller: Caller, asked: DeleteOrganisation): Promise<Deletion> {
  const store = caller.directory.open(asked.organisation);
  const begun = await deletionOf(store);
  if (begun === undefined) return begin(caller, store, asked.name);
  if (!isSame(begun.deletedBy, caller.person)) throw new QualityError('not-deletable');
  const elapsed = (caller.clock.now() - Date.parse(begun.at)) / 1000;
  const waitSeconds = Math.ceil(REQUESTS_END_SECONDS - elapsed);
  if (waitSeconds > 0) return { done: false, deleted: 0, waitSeconds };
  return { ...(await eraseOrganisation(store, caller.person)), waitSeconds: 0 };
}

/** Undefined while the organisation lives, or when there never was one. */
async function deletionOf({ ledger }: OrganisationStore): Promise<StoredDeletion | undefined> {
  const row = (await ledger.rows(ORGANISATION, [SETTINGS])).get(SETTINGS);
  return row?.deleted === true ? storedDeletion.parse(row.value) : undefined;
}

function begin(caller: Caller, store: OrganisationStore, name: string): Promise<Deletion> {
  return store.ledger.commit({
    scope: ORGANISATION,
    idempotency: caller.idempotency,
    answer: z.object({ done: z.boolean(), deleted: z.number(), waitSeconds: z.number() }),
    decide: async () => {
      const version = await requireDeletable(caller, store, name);
      const { tenant, objectId } = caller.person;
      const audit = callerNote(caller, 'delete-organisation');
      const value: StoredDeletion = { deletedBy: { tenant, objectId }, at: audit.at };
      const writes = [{ key: SETTINGS, version, value, deleted: true }];
      const answer = { done: false, deleted: 0, waitSeconds: REQUESTS_END_SECONDS };
      return { answer, commit: { writes, audit } };
    },
  });
}

/** The version of its settings. Throws not-deletable, whatever is amiss. */
async function requireDeletable(
  { person }: Caller,
  { ledger }: OrganisationStore,
  name: string,
): Promise<number> {
  const key = memberKey(person);
  const rows = await ledger.rows(ORGANISATION, [SETTINGS, key]);
  const [settings, member] = [rows.get(SETTINGS), rows.get(key)];
  if (settings?.deleted !== false || member?.deleted !== false) throw new QualityError('not-deletable');
  const { role } = storedMember.parse(member.value);
  const organisation = storedSettings.parse(settings.value);
  const manages = role === 'quality-manager' || role === 'administrator';
  if (!manages || !organisation.test || name.trim() !== organisation.name)
    throw new QualityError('not-deletable');
  return settings.version;
}

const isSame = (one: Person, other: Person): boolean =>
  one.tenant === other.tenant && one.objectId === other.objectId;
