import * as z from 'zod';
import { chunksOf } from '../chunks.ts';
import { digestOf } from '../digest.ts';
import { sampleScope } from '../row-keys.ts';
import { auditNote, partOf } from '../session.ts';
import type { DrawWork } from './draw-work.ts';
import { isBegun, leavingWrites, readDrawnRow, readDrawnRows, type DrawnRow } from './drawn-rows.ts';
import { requireTaking } from './require-taking.ts';

/** A contact, its evaluation, and the doubles there may be. */
const CONTACTS_AT_ONCE = 15;

/**
 * Takes the contacts of earlier draws of a batch out of the sample of a platform, but for those whose evaluation has
 * begun: what somebody listened to is not thrown away, and the certificate counts them apart.
 * @returns the contacts that stay
 */
export async function giveUpEarlier(work: DrawWork, platform: string): Promise<readonly DrawnRow[]> {
  const { session, place, period, revision } = work;
  const scope = sampleScope(place.wave, platform);
  const isEarlier = ({ contact }: DrawnRow): boolean =>
    (contact.value.drawn?.revision ?? revision) < revision;
  const earlier = (await readDrawnRows(session.store, scope, period)).filter(isEarlier);
  const left = earlier.filter((row) => !isBegun(row));
  for (const chunk of chunksOf(left, CONTACTS_AT_ONCE)) await leave(work, platform, chunk);
  return left.length === 0 ? earlier : (await readDrawnRows(session.store, scope, period)).filter(isEarlier);
}

async function leave({ session, place, revision }: DrawWork, platform: string, chunk: readonly DrawnRow[]) {
  const scope = sampleScope(place.wave, platform);
  const ids = chunk.map(({ contact }) => contact.value.id);
  await session.store.ledger.commit({
    scope,
    idempotency: partOf(session, `leave#${digestOf([platform, String(revision), ...ids])}`),
    answer: z.object({}),
    decide: async () => {
      const { check } = await requireTaking(session.store, place.wave);
      const rows = await Promise.all(ids.map((id) => readDrawnRow(session.store, scope, id)));
      const leaving = rows.flatMap((row) => (row === undefined || isBegun(row) ? [] : [row]));
      const audit = auditNote(session, 'give-up-draw', { ...place, contacts: leaving.length });
      return { answer: {}, commit: { writes: leaving.flatMap(leavingWrites), checks: [check], audit } };
    },
  });
}
