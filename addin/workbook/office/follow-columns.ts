import { formulasOf } from './dress-rows.ts';
import { roundTrip, silently } from './in-excel.ts';
import type { LaidColumn } from './sheet-columns.ts';
import { inTrips } from './spans-of.ts';
import { placesOf, type SyncedTable } from './synced-table.ts';

/** Formulas of some hundred characters: a request may have 5 MB. */
const FORMULAS_A_TRIP = 2000;

/**
 * Makes our formulas speak of our columns where these are now: Excel only follows some of what moves, and never a column
 * inserted between two of them. A formula that a person wrote in our column is theirs, and stays.
 */
export async function followColumns(
  context: Excel.RequestContext,
  found: SyncedTable,
  columns: readonly LaidColumn[],
): Promise<void> {
  for (const column of columns) {
    const place = placesOf(found)(column.id);
    if (column.synced?.formula === undefined || place === undefined) continue;
    if (await isAsWanted(context, found, { column, place })) continue;
    const spans = [{ first: 0, count: found.rows }];
    for (const [span] of inTrips(spans, { rows: FORMULAS_A_TRIP, spans: 1 }))
      if (span !== undefined) await rewrite(context, found, { column, place, ...span });
  }
}

type Placed = { readonly column: LaidColumn; readonly place: number };
type Span = { readonly first: number; readonly count: number };

/** The first row tells for all: what moves columns moves them in every row. */
async function isAsWanted(
  context: Excel.RequestContext,
  found: SyncedTable,
  placed: Placed,
): Promise<boolean> {
  if (found.rows === 0) return true;
  const { standing, wanted } = await formulasAt(context, found, { ...placed, first: 0, count: 1 });
  return references(String(standing[0]?.[0])) === references(wanted[0]?.[0] ?? '');
}

async function rewrite(
  context: Excel.RequestContext,
  found: SyncedTable,
  placed: Placed & Span,
): Promise<void> {
  const { range, standing, wanted } = await formulasAt(context, found, placed);
  const isStale = (row: number) => {
    const [ours, theirs] = [wanted[row]?.[0] ?? '', String(standing[row]?.[0])];
    return ourCall(theirs) === ourCall(ours) && references(theirs) !== references(ours);
  };
  if (!wanted.some((_, row) => isStale(row))) return;
  const written = wanted.map((formula, row) => (isStale(row) ? formula : [standing[row]?.[0]]));
  await silently(context, async () => {
    range.formulas = written;
    await roundTrip(context);
  });
}

async function formulasAt(
  context: Excel.RequestContext,
  found: SyncedTable,
  { column, place, first, count }: Placed & Span,
) {
  const span = { first: found.top + 1 + first, count };
  const range = found.sheet.getRangeByIndexes(span.first, place, count, 1);
  range.load('formulas');
  await roundTrip(context);
  const standing: readonly (readonly unknown[])[] = range.formulas;
  return { range, standing, wanted: formulasOf(column, placesOf(found), span) };
}

/** The addresses a formula speaks of: Excel may write the rest of it otherwise than we did. */
const references = (formula: string): string =>
  (formula.replace(/"[^"]*"/g, '').match(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g) ?? []).join();

/**
 * The calls by which a formula is known to be ours, whatever cells it speaks of: `EVALSCORE("bq4@1"`, or all of them
 * where none begins with a text.
 */
const ourCall = (formula: string): string =>
  /[A-Z]+\("[^"]*"/.exec(formula)?.[0] ?? (formula.match(/[A-Z]+(?=\()/g) ?? []).join();
