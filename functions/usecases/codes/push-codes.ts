import { QualityError } from '#contract/error';
import type { PushAnswer, PushRequest, RowChange, RowResult } from '#contract/row';
import { chunksOf } from '../chunks.ts';
import { requireWave } from '../read-register.ts';
import { contactKey, waveScope } from '../row-keys.ts';
import { refusedRow } from '../rows/refused-row.ts';
import { requireOnce } from '../rows/require-once.ts';
import type { Session } from '../session.ts';
import { storedClaim } from '../stored/contact.ts';
import { practicesOfTheme, type CodedTheme } from './coded-theme.ts';
import { pushCodeChunk, type CodeChunk } from './push-code-chunk.ts';
import { unknownRow } from './unknown-row.ts';

/** Rows of one transaction, chosen so that the answer kept for replays fits in one item. */
const ROWS_AT_ONCE = 25;

/**
 * Merges what a person coded, row by row and field by field, and answers in the order of the rows. Chunks are written
 * one after the other; one that found the wave closed after another was written is refused row by row, so that the
 * answer says what was taken. Throws not-found, wave-closed or wave-not-open.
 */
export async function pushCodes(
  session: Session,
  place: CodedTheme,
  { rows }: PushRequest,
): Promise<PushAnswer> {
  requireOnce(rows);
  await requireWave(session.store, place.wave);
  await practicesOfTheme(session.store, place);
  const results = new Map<string, RowResult>();
  for (const [platform, own] of await rowsByPlatform(session, place, rows))
    for (const chunk of chunksOf(own, ROWS_AT_ONCE)) {
      const isFirst = results.size === 0;
      for (const result of await pushOrRefuse(session, { place, platform, rows: chunk }, isFirst))
        results.set(result.key, result);
    }
  return { results: rows.map((row) => results.get(row.key) ?? unknownRow(row)) };
}

async function pushOrRefuse(session: Session, chunk: CodeChunk, isFirst: boolean): Promise<RowResult[]> {
  try {
    return await pushCodeChunk(session, chunk);
  } catch (error) {
    if (isFirst || !(error instanceof QualityError) || error.code !== 'wave-closed') throw error;
    return chunk.rows.map(({ key }) => refusedRow(key, 'wave-closed'));
  }
}

/** By the platform of each contact: its id was claimed by one. Those that nobody claimed are in none. */
async function rowsByPlatform(
  { store }: Session,
  { wave }: CodedTheme,
  rows: readonly RowChange[],
): Promise<ReadonlyMap<string, readonly RowChange[]>> {
  const claims = await store.ledger.rows(
    waveScope(wave),
    rows.map(({ key }) => contactKey(key)),
  );
  const groups = new Map<string, RowChange[]>();
  for (const row of rows) {
    const claim = claims.get(contactKey(row.key));
    if (claim === undefined) continue;
    const { platform } = storedClaim.parse(claim.value);
    groups.set(platform, [...(groups.get(platform) ?? []), row]);
  }
  return groups;
}
