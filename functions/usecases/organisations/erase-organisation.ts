import type { Deletion } from '#contract/settings';
import { keysStarting } from '../key-range.ts';
import { bearer, bearerOf } from '../members/invitation-code.ts';
import { SEATS, seatOf } from '../members/seats.ts';
import type { Erased, OrganisationStore, Person, StoredRow } from '../ports.ts';
import { ORGANISATION, SETTINGS } from '../row-keys.ts';
import { scopesBeside } from './scopes-beside.ts';

/** A few seconds of deleting: far below the 30 of a request. */
const MOST_AT_ONCE = 1500;

/**
 * Deletes some of what is left of an organisation, its own rows last, since they tell what else there is. What says
 * who deleted it stays, with the audit; the person who deletes it finds it to go on with until the end.
 */
export async function eraseOrganisation(
  store: OrganisationStore,
  person: Person,
): Promise<Pick<Deletion, 'done' | 'deleted'>> {
  const { erasure, ledger } = store;
  const seats = (await ledger.list(ORGANISATION, keysStarting(SEATS))).rows;
  let deleted = 0;
  const erase = async (place: (most: number) => Promise<Erased>): Promise<boolean> => {
    const erased = await place(MOST_AT_ONCE - deleted);
    deleted += erased.deleted;
    return erased.isEmpty && deleted < MOST_AT_ONCE;
  };
  for (const scope of await scopesBeside(store))
    if (!(await erase((most) => erasure.scope(scope, most)))) return { done: false, deleted };
  if (!(await erase((most) => erasure.files(most)))) return { done: false, deleted };
  if (!(await erase((most) => erasure.memories(most)))) return { done: false, deleted };
  await erasure.pointers(seats.map(personAt).filter((one) => !isSame(one, person)));
  const isDone = await erase((most) => erasure.scope(ORGANISATION, most, [SETTINGS]));
  if (!isDone) return { done: false, deleted };
  await erasure.listing();
  await erasure.pointers([person]);
  return { done: isDone, deleted };
}

/** Whom the directory leads to the organisation by this seat, given up or not: a member, or the bearer of a code. */
function personAt(row: StoredRow): Person {
  const { member, invited } = seatOf(row);
  if (member !== undefined) return member;
  const { code = '', bearer: digest } = invited?.invitation ?? {};
  return digest === undefined ? bearerOf(code) : bearer(digest);
}

const isSame = (one: Person, other: Person): boolean =>
  one.tenant === other.tenant && one.objectId === other.objectId;
