import { gunzipSync } from 'node:zlib';
import { eraseKeys } from './erase.ts';
import { idempotencyItem } from './items.ts';
import type { Place } from './place.ts';
import { query } from './query.ts';

/** Answers held at a time, each of some kilobytes. */
const ANSWERS_AT_ONCE = 200;

/** Erases the answers kept for replays that name one of these texts, as a key or as a value; says how many. */
export async function eraseAnswersNaming(
  { documents, tables, keys }: Place,
  texts: ReadonlySet<string>,
): Promise<number> {
  const { pk } = keys.idempotency('');
  const range = { table: tables.core, pk, from: ' ', to: '~', limit: ANSWERS_AT_ONCE };
  let erased = 0;
  let after: string | undefined;
  do {
    const page = await query(documents, { ...range, after });
    const naming = page.items.filter((item) => names(answerOf(item), texts));
    await eraseKeys(
      documents,
      tables.core,
      naming.map(({ sk }) => ({ pk, sk: String(sk) })),
    );
    erased += naming.length;
    after = page.after;
  } while (after !== undefined);
  return erased;
}

const answerOf = (item: unknown): unknown =>
  JSON.parse(gunzipSync(idempotencyItem.parse(item).answer).toString('utf8'));

function names(value: unknown, texts: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return texts.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, one]) => texts.has(key) || names(one, texts));
}
