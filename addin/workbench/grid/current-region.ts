import type { Box } from '../model/address.ts';
import { isBlank } from '../model/cell.ts';
import type { Worksheet } from '../model/worksheet.ts';

type Sides = { top: number; left: number; bottom: number; right: number };

/** The block of cells around a place that blank rows and columns, or the edges of the sheet, close off. */
export function currentRegion(sheet: Worksheet, { row, column }: { row: number; column: number }): Box {
  const sides: Sides = { top: row, left: column, bottom: row, right: column };
  while (grows(sheet, sides, 'left', 'right') || grows(sheet, sides, 'top', 'bottom'));
  const { top, left, bottom, right } = sides;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Moves two opposite sides as far as something is written beyond them; false when neither moved. */
function grows(sheet: Worksheet, sides: Sides, start: 'left' | 'top', end: 'right' | 'bottom'): boolean {
  const { [start]: first, [end]: last } = sides;
  const around = {
    top: sides.top - 1,
    left: sides.left - 1,
    bottom: sides.bottom + 1,
    right: sides.right + 1,
  };
  const isWritten = (line: number) => holdsAny(sheet, { ...around, [start]: line, [end]: line });
  while (isWritten(sides[end] + 1)) sides[end] += 1;
  while (isWritten(sides[start] - 1)) sides[start] -= 1;
  return first !== sides[start] || last !== sides[end];
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
