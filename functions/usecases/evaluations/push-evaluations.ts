import { QualityError } from '#contract/error';
import type { PushAnswer, PushRequest, RowChange, RowResult } from '#contract/row';
import { chunksOf } from '../chunks.ts';
import { requireWave } from '../read-register.ts';
import { contactKey, waveScope } from '../row-keys.ts';
import { refusedRow } from '../rows/refused-row.ts';
import { requireOnce } from '../rows/require-once.ts';
import type { Session } from '../session.ts';
import { storedClaim } from '../stored/contact.ts';
import { pushChunk } from './push-chunk.ts';
import { pushableKey } from './pushable-key.ts';

/** Rows of one transaction, chosen so that the answer kept for replays fits in one item. */
const ROWS_AT_ONCE = 25;

/**
 * Merges what a person changed, row by row and field by field, and answers in the order of the rows. Chunks
 * are written one after the other; a chunk that found the wave closed after another was written is refused
 * row by row, so that the answer says what was taken.
 */
export async function pushEvaluations(
  session: Session,
  code: string,
  { rows }: PushRequest,
): Promise<PushAnswer> {
  requireOnce(rows);
  await requireWave(session.store, code);
  const platforms = await platformsOf(session, code, rows);
  const results = new Map<string, RowResult>();
  for (const [platform, own] of byPlatform(rows, platforms))
    for (const chunk of chunksOf(own, ROWS_AT_ONCE)) {
      const isFirst = results.size === 0;
      for (const result of await pushOrRefuse(session, { code, platform, rows: chunk }, isFirst))
        results.set(result.key, result);
    }
  return { results: rows.map(({ key }) => results.get(key) ?? refusedRow(key, 'unknown-row')) };
}

type Pushed = Parameters<typeof pushChunk>[1];

async function pushOrRefuse(session: Session, pushed: Pushed, isFirst: boolean): Promise<RowResult[]> {
  try {
    return await pushChunk(session, pushed);
  } catch (error) {
    if (isFirst || !(error instanceof QualityError) || error.code !== 'wave-closed') throw error;
    return pushed.rows.map(({ key }) => refusedRow(key, 'wave-closed'));
  }
}

/** The platform of each known row: its contact's id was claimed by one. */
async function platformsOf(
  { store }: Session,
  code: string,
  rows: readonly RowChange[],
): Promise<ReadonlyMap<string, string>> {
  const contacts = rows.flatMap(({ key }) => pushableKey(key)?.contact ?? []);
  const claims = await store.ledger.rows(waveScope(code), contacts.map(contactKey));
  return new Map(
    rows.flatMap(({ key }) => {
      const claim = claims.get(contactKey(pushableKey(key)?.contact ?? ''));
      return claim === undefined ? [] : [[key, storedClaim.parse(claim.value).platform] as const];
    }),
  );
}

function byPlatform(
  rows: readonly RowChange[],
  platforms: ReadonlyMap<string, string>,
): Map<string, RowChange[]> {
  const groups = new Map<string, RowChange[]>();
  for (const row of rows) {
    const platform = platforms.get(row.key);
    if (platform !== undefined) groups.set(platform, [...(groups.get(platform) ?? []), row]);
  }
  return groups;
}
