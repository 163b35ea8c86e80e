import * as z from 'zod';
import { chunksOf } from '../chunks.ts';
import { digestOf } from '../digest.ts';
import type { Claim, Decision, StoredRow } from '../ports.ts';
import { contactKey, recordingKey, sampleScope, standardEvaluationKey, waveScope } from '../row-keys.ts';
import { auditNote, partOf } from '../session.ts';
import { storedClaim, storedContact, type StoredContact } from '../stored/contact.ts';
import type { DrawWork } from './draw-work.ts';
import { enteringWrites } from './drawn-rows.ts';
import type { RankedContact } from './rank-contacts.ts';
import { requireTaking } from './require-taking.ts';

/** A contact, its evaluation and the claim of its id: three items each, of a transaction's hundred. */
const CONTACTS_AT_ONCE = 30;

const answerSchema = z.object({ taken: z.array(z.string()) });
type Answer = z.infer<typeof answerSchema>;

/**
 * Puts contacts of one platform into the sample, each with the evaluation it is to have.
 * @returns ids that the wave had already, for another frame or from an import
 */
export async function enterSample(
  work: DrawWork,
  platform: string,
  contacts: readonly RankedContact[],
): Promise<ReadonlySet<string>> {
  const taken: string[] = [];
  for (const chunk of chunksOf(contacts, CONTACTS_AT_ONCE))
    taken.push(...(await enterChunk(work, platform, chunk)).taken);
  return new Set(taken);
}

function enterChunk(work: DrawWork, platform: string, chunk: readonly RankedContact[]): Promise<Answer> {
  const { session, place, revision } = work;
  return session.store.ledger.commit({
    scope: sampleScope(place.wave, platform),
    idempotency: partOf(
      session,
      `enter#${digestOf([platform, String(revision), ...chunk.map(({ id }) => id)])}`,
    ),
    answer: answerSchema,
    decide: () => decideChunk(work, platform, chunk),
  });
}

async function decideChunk(
  work: DrawWork,
  platform: string,
  chunk: readonly RankedContact[],
): Promise<Decision<Answer>> {
  const { session, place } = work;
  const { ledger } = session.store;
  const { wave, check } = await requireTaking(session.store, place.wave);
  const keys = chunk.map(({ id }) => contactKey(id));
  const [claimed, present] = await Promise.all([
    ledger.rows(waveScope(place.wave), keys),
    ledger.rows(sampleScope(place.wave, platform), [
      ...keys,
      ...chunk.flatMap(({ id }) => [standardEvaluationKey(id), recordingKey(id)]),
    ]),
  ]);
  const isTaken = ({ id }: RankedContact) => isOfAnother(place.frame, claimed.get(contactKey(id)));
  const taken = chunk.filter(isTaken).map(({ id }) => id);
  const entering = chunk.filter(
    (contact) => !isTaken(contact) && !isThere(work, present.get(contactKey(contact.id))),
  );
  if (entering.length === 0) return { answer: { taken } };
  const writes = entering.flatMap((contact) => enteringWrites(wave, toContact(work, contact), present));
  const claims = entering
    .filter(({ id }) => !claimed.has(contactKey(id)))
    .map(({ id }): Claim => ({
      scope: waveScope(place.wave),
      key: contactKey(id),
      value: { platform, frame: place.frame },
    }));
  const audit = auditNote(session, 'enter-sample', { ...place, contacts: entering.length });
  return { answer: { taken }, commit: { writes, claims, checks: [check], audit } };
}

const isOfAnother = (frame: string, claim: StoredRow | undefined): boolean =>
  claim !== undefined && storedClaim.parse(claim.value).frame !== frame;

/** A run of the same draw that was cut put it there. */
const isThere = ({ revision }: DrawWork, row: StoredRow | undefined): boolean =>
  row !== undefined && !row.deleted && storedContact.parse(row.value).drawn?.revision === revision;

export const toContact = ({ place, period, revision }: DrawWork, contact: RankedContact): StoredContact => ({
  id: contact.id,
  platform: contact.platform,
  wave: place.wave,
  batch: period,
  channel: contact.channel,
  direction: contact.direction,
  start: contact.start,
  token: contact.token,
  drawn: { rank: contact.rank, revision },
});
