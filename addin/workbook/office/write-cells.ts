import type { CellMark } from '../sync/sheet-port.ts';
import type { WriteRun } from '../sync/write-runs.ts';
import type { LaidColumn } from './sheet-columns.ts';
import type { SyncedTable } from './synced-table.ts';

/** Excel takes what is written in such a cell as it stands. */
const TEXT = '@';
const markFills = { conflict: '#FFE699', refused: '#F8CBAD' } as const;

/** A paste may have taken a text column's format away: Excel would make 123 of the `000123` written there. */
export function writeCells(
  { sheet, placeOf, top, left }: SyncedTable,
  runs: readonly WriteRun[],
  columns: readonly LaidColumn[],
): void {
  const texts = new Set(columns.filter(({ look }) => look.numberFormat === TEXT).map(({ id }) => id));
  for (const run of runs) {
    const place = placeOf.get(run.column);
    if (place === undefined) continue;
    const range = sheet.getRangeByIndexes(top + 1 + run.first, left + place, run.values.length, 1);
    if (texts.has(run.column)) range.numberFormat = run.values.map(() => [TEXT]);
    range.values = run.values.map((value) => [value]);
  }
}

/**
 * Colours the cells that need the person, and gives the settled ones their column's colour back; and its number format,
 * as a 4 typed where Excel read a date would show as one.
 */
export function writeMarks(
  { sheet, placeOf, top, left }: SyncedTable,
  marks: readonly CellMark[],
  columns: readonly LaidColumn[],
): void {
  const looks = new Map(columns.map(({ id, look }) => [id, look]));
  for (const { position, column, mark } of marks) {
    const place = placeOf.get(column);
    if (place === undefined) continue;
    const cell = sheet.getRangeByIndexes(top + 1 + position, left + place, 1, 1);
    const look = looks.get(column);
    const colour = mark === null ? look?.fill : markFills[mark];
    if (colour === undefined) cell.format.fill.clear();
    else cell.format.fill.color = colour;
    if (mark === null) cell.numberFormat = [[look?.numberFormat ?? 'General']];
  }
}
