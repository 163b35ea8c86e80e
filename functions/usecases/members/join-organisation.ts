import * as z from 'zod';
import { QualityError } from '#contract/error';
import { joinedSchema } from '#contract/settings';
import type { Member } from '#domain/role';
import { callerNote, ledgerOfPerson, type Caller } from '../organisations/caller.ts';
import type { Decision, OrganisationStore, RowWrite } from '../ports.ts';
import { memberKey, ORGANISATION, SETTINGS } from '../row-keys.ts';
import type { StoredInvitation } from '../stored/member.ts';
import { bearerOf, readInvitationCode } from './invitation-code.ts';
import { readSeats } from './seats.ts';

/** Codes that one person may try in an hour, the good ones included. */
const MOST_TRIES = 10;
const HOUR_MS = 3_600_000;
const TRIES = 'INVITATION-TRIES';

const triesSchema = z.object({ at: z.array(z.number()) });
type Joined = z.infer<typeof joinedSchema>;

/**
 * Gives the seat of an invitation to whoever brings its code: once, for (tenant, object id). A code that is wrong,
 * used or out of date, and one of an organisation that is gone, are refused in the same words.
 */
export async function joinOrganisation(caller: Caller, typed: string): Promise<Joined> {
  const code = readInvitationCode(typed);
  await countTry(caller);
  const [organisation] = await caller.directory.organisationsOf(bearerOf(code));
  if (organisation === undefined) throw new QualityError('unknown-invitation');
  const store = caller.directory.open(organisation);
  return store.ledger.commit({
    scope: ORGANISATION,
    idempotency: caller.idempotency,
    answer: joinedSchema,
    decide: () => decide(caller, store, code),
  });
}

/** Kept before the code is looked at: tries that race are counted one by one. */
async function countTry({ directory, person, clock, requestId, idempotency }: Caller): Promise<void> {
  const ledger = ledgerOfPerson({ directory, person });
  await ledger.commit({
    scope: ORGANISATION,
    idempotency: { ...idempotency, key: `${idempotency.key}#try` },
    answer: z.object({}),
    decide: async () => {
      const row = (await ledger.rows(ORGANISATION, [TRIES])).get(TRIES);
      const earlier = row === undefined ? [] : triesSchema.parse(row.value).at;
      const recent = earlier.filter((at) => at > clock.now() - HOUR_MS);
      if (recent.length >= MOST_TRIES)
        throw new QualityError('limit-reached', { of: 'codes', limit: MOST_TRIES });
      const value = { at: [...recent, clock.now()] };
      const writes = [{ key: TRIES, version: row?.version ?? 0, value }];
      const audit = callerNote({ person, clock, requestId }, 'try-invitation');
      return { answer: {}, commit: { writes, audit } };
    },
  });
}

async function decide(caller: Caller, store: OrganisationStore, code: string): Promise<Decision<Joined>> {
  const key = memberKey(caller.person);
  const [seat, rows] = await Promise.all([
    requireSeat(caller, store, code),
    store.ledger.rows(ORGANISATION, [key, SETTINGS]),
  ]);
  if (rows.get(SETTINGS)?.deleted !== false) throw new QualityError('unknown-invitation');
  const present = rows.get(key);
  if (present?.deleted === false) throw new QualityError('already-member');
  const { tenant, objectId } = caller.person;
  const { name, role, platforms } = seat.invited;
  const member: Member = { tenant, objectId, name, role, platforms };
  const writes: RowWrite[] = [
    {
      key: seat.key,
      version: seat.version,
      deleted: true,
      value: { ...seat.invited, invitation: usedBy(code) },
    },
    { key, version: present?.version ?? 0, value: member },
  ];
  const audit = callerNote(caller, 'join-organisation', { role });
  return {
    answer: { organisation: store.organisation },
    commit: { writes, people: [caller.person], audit },
  };
}

/** What is left of a code that was used: where it led from, for the day all is deleted. */
const usedBy = (code: string): StoredInvitation['invitation'] => ({
  code: '',
  expiresAt: '',
  bearer: bearerOf(code).objectId,
});

/** The seat that the code invites to, while it does. */
async function requireSeat({ clock }: Caller, store: OrganisationStore, code: string) {
  const seats = await readSeats(store);
  const seat = seats.find(({ invited }) => invited?.invitation.code === code);
  const invited = seat?.invited;
  if (seat === undefined || invited === undefined) throw new QualityError('unknown-invitation');
  if (Date.parse(invited.invitation.expiresAt) <= clock.now()) throw new QualityError('unknown-invitation');
  return { key: seat.key, version: seat.version, invited };
}
