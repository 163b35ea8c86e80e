import { KEY_COLUMN } from '../sync/specification.ts';
import { loadSpans } from './load-spans.ts';
import { inTrips, spansOf } from './spans-of.ts';
import type { SyncedTable } from './synced-table.ts';

/** An answer is limited to 5 MB, and a key has at most 400 characters. */
const KEYS_A_TRIP = 5000;
/** Each costs some hundred bytes in a request. */
const SPANS_A_TRIP = 500;

/** The keys of the table as they stand now, by position: all of them, or those at some positions. */
export async function readKeys(
  context: Excel.RequestContext,
  found: SyncedTable,
  positions?: Iterable<number>,
): Promise<ReadonlyMap<number, string>> {
  const keys = new Map<number, string>();
  const place = found.placeOf.get(KEY_COLUMN);
  const all = [{ first: 0, count: found.rows }];
  const inside = positions && [...positions].filter((position) => position < found.rows);
  if (place === undefined) return keys;
  const spans = inside === undefined ? all : spansOf(new Set(inside));
  for (const trip of inTrips(spans, { rows: KEYS_A_TRIP, spans: SPANS_A_TRIP }))
    for (const { first, values } of await loadSpans(context, found, trip, { place, width: 1 }))
      for (const [row, [key]] of values.entries()) keys.set(first + row, String(key));
  return keys;
}
