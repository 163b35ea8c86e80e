import type { Box } from '../model/address.ts';
import { isBlank } from '../model/cell.ts';
import type { Worksheet } from '../model/worksheet.ts';

type Sides = { top: number; left: number; bottom: number; right: number };

/** The block of cells around a place that blank rows and columns, or the edges of the sheet, close off. */
export function currentRegion(sheet: Worksheet, { row, column }: { row: number; column: number }): Box {
  const sides: Sides = { top: row, left: column, bottom: row, right: column };
  while (sideways(sheet, sides) || upright(sheet, sides));
  const { top, left, bottom, right } = sides;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Moves the top and the bottom as far as something is written beyond them; false when neither moved. */
function upright(sheet: Worksheet, sides: Sides): boolean {
  const { top, bottom } = sides;
  const isWritten = (row: number) =>
    holdsAny(sheet, { top: row, bottom: row, left: sides.left - 1, right: sides.right + 1 });
  while (isWritten(sides.bottom + 1)) sides.bottom += 1;
  while (isWritten(sides.top - 1)) sides.top -= 1;
  return top !== sides.top || bottom !== sides.bottom;
}

function sideways(sheet: Worksheet, sides: Sides): boolean {
  const { left, right } = sides;
  const isWritten = (column: number) =>
    holdsAny(sheet, { left: column, right: column, top: sides.top - 1, bottom: sides.bottom + 1 });
  while (isWritten(sides.right + 1)) sides.right += 1;
  while (isWritten(sides.left - 1)) sides.left -= 1;
  return left !== sides.left || right !== sides.right;
}

function holdsAny(sheet: Worksheet, { top, left, bottom, right }: Sides): boolean {
  if (bottom < 0 || right < 0) return false;
  const [row, column] = [Math.max(0, top), Math.max(0, left)];
  for (const { cell } of sheet.cellsIn({
    row,
    column,
    rows: bottom - row + 1,
    columns: right - column + 1,
  })) {
    if (!isBlank(cell)) return true;
  }
  return false;
}
