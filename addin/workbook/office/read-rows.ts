import type { CellValue } from '../sync/cell-value.ts';
import type { SheetRow } from '../sync/match-rows.ts';
import { KEY_COLUMN } from '../sync/specification.ts';
import { loadSpans, type LoadedSpan } from './load-spans.ts';
import { mayBeDate, shownDates } from './shown-dates.ts';
import { inTrips, spansOf } from './spans-of.ts';
import type { SyncedTable } from './synced-table.ts';

/** Cells asked for in one request: an answer is limited to 5 MB, comments are long, and the pane reads it in one go. */
const CELLS_A_TRIP = 20_000;
/** Each costs some hundred bytes in a request. */
const SPANS_A_TRIP = 500;

/** The rows of the table by column id: all of them, or those at some positions. */
export async function readRows(
  context: Excel.RequestContext,
  found: SyncedTable,
  positions?: Iterable<number>,
): Promise<readonly SheetRow[]> {
  const wanted = positions && new Set(positions);
  const spans = wanted === undefined ? [{ first: 0, count: found.rows }] : spansOf(wanted);
  const rows = Math.max(1, Math.floor(CELLS_A_TRIP / found.width));
  const read: SheetRow[] = [];
  for (const trip of inTrips(spans, { rows, spans: SPANS_A_TRIP }))
    for (const span of await loadSpans(context, found, trip, { place: 0, width: found.width }))
      for (const row of await rowsOf(context, found, span)) read.push(row);
  return wanted === undefined ? read : read.filter(({ position }) => wanted.has(position));
}

export async function readRow(
  context: Excel.RequestContext,
  found: SyncedTable,
  position: number,
): Promise<SheetRow | undefined> {
  const [row] = await readRows(context, found, [position]);
  return row;
}

/** What the cells hold; of those that Excel made dates of, what they show. */
async function rowsOf(
  context: Excel.RequestContext,
  found: SyncedTable,
  { first, values }: LoadedSpan,
): Promise<readonly SheetRow[]> {
  const rows = values.map((row, index) => rowOf(found, first + index, row));
  const doubtful = [...found.placeOf].filter(
    ([, place]) => found.typed.includes(place) && values.some((row) => mayBeDate(row[place])),
  );
  for (const [id, place] of doubtful) {
    const { sheet, top, left } = found;
    const column = sheet.getRangeByIndexes(top + 1 + first, left + place, values.length, 1);
    for (const [index, shown] of await shownDates(context, column)) {
      const row = rows[index];
      if (row !== undefined) rows[index] = { ...row, cells: { ...row.cells, [id]: shown } };
    }
  }
  return rows;
}

const cellOf = (value: unknown): CellValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';

function rowOf(found: SyncedTable, position: number, values: readonly unknown[]): SheetRow {
  const cells: Record<string, CellValue> = {};
  for (const [id, place] of found.placeOf) cells[id] = cellOf(values[place]);
  return { position, key: String(cells[KEY_COLUMN] ?? ''), cells };
}
