import { writeRuns } from '../sync/write-runs.ts';
import type { CellMark, CellWrite } from '../sync/sheet-port.ts';
import { roundTrip } from './in-excel.ts';
import type { LaidColumn } from './sheet-columns.ts';
import type { SyncedTable } from './synced-table.ts';

/** A request is limited to 5 MB; a smaller one keeps the pane busy for less time. */
const BYTES_A_TRIP = 500_000;
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
    waiting += run.weight;
    if (waiting > BYTES_A_TRIP) {
      await roundTrip(context);
      waiting = 0;
    }
  }
}

/**
 * Colours the cells that need the person, and gives the settled ones their column's colour back; and its number format,
 * as a 4 typed where Excel read a date would show as one.
 */
export async function writeMarks(
  context: Excel.RequestContext,
  { sheet, placeOf, top, left }: SyncedTable,
  marks: readonly CellMark[],
  columns: readonly LaidColumn[],
): Promise<void> {
  const looks = new Map(columns.map(({ id, look }) => [id, look]));
  let waiting = 0;
  for (const { position, column, mark } of marks) {
    const place = placeOf.get(column);
    if (place === undefined) continue;
    const cell = sheet.getRangeByIndexes(top + 1 + position, left + place, 1, 1);
    const look = looks.get(column);
    const colour = mark === null ? look?.fill : markFills[mark];
    if (colour === undefined) cell.format.fill.clear();
    else cell.format.fill.color = colour;
    if (mark === null) cell.numberFormat = [[look?.numberFormat ?? 'General']];
    waiting += MARK_BYTES;
    if (waiting > BYTES_A_TRIP) {
      await roundTrip(context);
      waiting = 0;
    }
  }
}
