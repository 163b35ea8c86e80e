import { runWeight, writeRuns } from '../sync/write-runs.ts';
import type { CellMark, CellWrite } from '../sync/sheet-port.ts';
import { roundTrip } from './in-excel.ts';
import type { LaidColumn } from './sheet-columns.ts';
import type { SyncedTable } from './synced-table.ts';

/** A request is limited to 5 MB; what goes with the values takes its share. */
const BYTES_A_TRIP = 2_000_000;
const MARK_BYTES = 500;
const markFills = { conflict: '#FFE699', refused: '#F8CBAD' } as const;

export async function writeCells(
  context: Excel.RequestContext,
  { sheet, placeOf, top, left }: SyncedTable,
  cells: readonly CellWrite[],
): Promise<void> {
  let waiting = 0;
  for (const run of writeRuns(cells)) {
    const place = placeOf.get(run.column);
    if (place === undefined) continue;
    const range = sheet.getRangeByIndexes(top + 1 + run.first, left + place, run.values.length, 1);
    range.values = run.values.map((value) => [value]);
    waiting += runWeight(run);
    if (waiting > BYTES_A_TRIP) {
      await roundTrip(context);
      waiting = 0;
    }
  }
}

/** Colours the cells that need the person, and gives the settled ones their column's colour back. */
export async function writeMarks(
  context: Excel.RequestContext,
  { sheet, placeOf, top, left }: SyncedTable,
  marks: readonly CellMark[],
  columns: readonly LaidColumn[],
): Promise<void> {
  const fills = new Map(columns.map(({ id, look }) => [id, look.fill]));
  let waiting = 0;
  for (const { position, column, mark } of marks) {
    const place = placeOf.get(column);
    if (place === undefined) continue;
    const { fill } = sheet.getRangeByIndexes(top + 1 + position, left + place, 1, 1).format;
    const colour = mark === null ? fills.get(column) : markFills[mark];
    if (colour === undefined) fill.clear();
    else fill.color = colour;
    waiting += MARK_BYTES;
    if (waiting > BYTES_A_TRIP) {
      await roundTrip(context);
      waiting = 0;
    }
  }
}
