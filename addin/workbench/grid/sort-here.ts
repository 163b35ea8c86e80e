import type { Box } from '../model/address.ts';
import { sortRange, sortTable } from '../model/edits.ts';
import { currentRegion } from './current-region.ts';
import { gestureTexts } from './gesture-texts.ts';
import type { GridDesk } from './grid-desk.ts';
import { isOneCell } from './selection.ts';

/** Sorts the table, the selection or the block around the active cell by the active cell's column, asking for headers. */
export async function sortHere(desk: GridDesk, ascending: boolean): Promise<void> {
  const { grid, report } = desk;
  const { workbook, sheet, selection } = grid;
  const { row, column } = selection.active;
  const table = workbook.tableAt(sheet, row, column);
  if (table) report(sortTable(workbook, table, column - table.box.column, ascending));
  else await sortPlain(desk, ascending);
}

async function sortPlain({ grid, dialogs, report }: GridDesk, ascending: boolean): Promise<void> {
  const { workbook, sheet, selection, range } = grid;
  const box = isOneCell(selection) ? currentRegion(sheet, selection.active) : grid.box;
  const texts = gestureTexts(grid.language);
  const sorted = range.with(box);
  const headed = looksHeaded(grid, box);
  const hasHeader = await dialogs.askTick(texts.sortTitle, sorted.local, texts.sortWarning, headed);
  if (hasHeader === undefined) return;
  const column = selection.active.column - box.column;
  report(sortRange(workbook, sorted, { column, ascending, hasHeader }));
}

/** The first row is all texts, and something under it is not. */
export function looksHeaded({ sheet }: GridDesk['grid'], { row, column, rows, columns }: Box): boolean {
  if (rows < 2) return false;
  const indexes = Array.from({ length: columns }, (_, index) => column + index);
  const typeAt = (atRow: number, at: number) => {
    const value = sheet.cell(atRow, at)?.value ?? '';
    return value === '' ? 'blank' : typeof value;
  };
  const texts = indexes.every((at) => typeAt(row, at) === 'string');
  return texts && indexes.some((at) => typeAt(row + 1, at) !== 'string');
}
