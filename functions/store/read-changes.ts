import { QualityError } from '#contract/error';
import type { Changes, LogEntry, Scope, StoredRow } from '../usecases/ports.ts';
import { logItem } from './items.ts';
import { LOG_PREFIX, paddedSequence } from './keys.ts';
import { pause } from './pause.ts';
import type { Place } from './place.ts';
import { query } from './query.ts';
import { readHeads, readRows } from './read-rows.ts';

const READINGS = 6;

/**
 * Rows changed after a sequence. A query may show commit 6 without commit 5, and a log item without the
 * row it names: entries count up to the first gap, and a row older than its entry is read again.
 */
export async function readChanges(
  place: Place,
  scope: Scope,
  since: number,
  limit: number,
): Promise<Changes> {
  await requireReachable(place, scope, since);
  const { entries, more } = await readLog(place, scope, since, limit);
  const { rows, missing } = await readNamed(place, scope, newestVersions(entries));
  const complete = entries.slice(0, firstWith(entries, missing));
  const keys = new Set(complete.flatMap((entry) => entry.rows.map(({ key }) => key)));
  return {
    entries: complete,
    rows: [...rows.values()].filter((row) => keys.has(row.key)),
    sequence: complete.at(-1)?.sequence ?? since,
    more: more || complete.length < entries.length,
  };
}

async function requireReachable(place: Place, scope: Scope, since: number): Promise<void> {
  const head = (await readHeads(place, [scope])).get(scope);
  if (head === undefined || since < head.floor || since > head.sequence)
    throw new QualityError('cursor-too-old', { scope });
}

async function readLog(place: Place, scope: Scope, since: number, limit: number) {
  const { items, after } = await query(place.documents, {
    table: place.tables.core,
    pk: place.keys.partition(scope),
    from: `${LOG_PREFIX}${paddedSequence(since + 1)}`,
    to: `${LOG_PREFIX}~`,
    limit,
  });
  const entries = items.map((item) => logItem.parse(item));
  const gap = entries.findIndex((entry, index) => entry.sequence !== since + 1 + index);
  const contiguous = gap === -1 ? entries : entries.slice(0, gap);
  const kept = contiguous.slice(0, entriesWithin(contiguous, limit));
  return { entries: kept, more: kept.length < contiguous.length || (gap === -1 && after !== undefined) };
}

/** How many entries name at most so many rows; one at least, since an entry cannot be cut. */
function entriesWithin(entries: readonly LogEntry[], limit: number): number {
  let rows = 0;
  const beyond = entries.findIndex((entry) => (rows += entry.rows.length) > limit);
  return beyond === -1 ? entries.length : Math.max(beyond, 1);
}

function newestVersions(entries: readonly LogEntry[]): Map<string, number> {
  return new Map(entries.flatMap((entry) => entry.rows.map(({ key, version }) => [key, version] as const)));
}

async function readNamed(place: Place, scope: Scope, versions: ReadonlyMap<string, number>) {
  const rows = new Map<string, StoredRow>();
  let missing = [...versions.keys()];
  for (let reading = 0; reading < READINGS && missing.length > 0; reading += 1) {
    if (reading > 0) await pause(reading);
    for (const [key, row] of await readRows(place, scope, missing)) rows.set(key, row);
    missing = missing.filter((key) => (rows.get(key)?.version ?? 0) < (versions.get(key) ?? 0));
  }
  return { rows, missing: new Set(missing) };
}

/** The place of the first entry that names one of these keys: it and what follows are for another time. */
function firstWith(entries: readonly LogEntry[], missing: ReadonlySet<string>): number {
  const place = entries.findIndex((entry) => entry.rows.some(({ key }) => missing.has(key)));
  return place === -1 ? entries.length : place;
}
