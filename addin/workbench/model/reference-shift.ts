import type { Box } from './address.ts';
import type { Worksheet } from './worksheet.ts';

/**
 * Cells moving along an axis: `count` rows or columns come in before `at` (or leave from it, when negative), within
 * the band `from` to `to` of the other axis.
 */
export type Move = {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
};

/** A move of the cells of a sheet. */
export type Shift = Move & { readonly sheet: Worksheet };

/** Where a rectangle of the sheet is after the shift; undefined when all its cells left. */
export function shiftedBox(box: Box, shift: Move): Box | undefined {
  return shift.axis === 'rows' ? shiftedRows(box, shift) : shiftedColumns(box, shift);
}

function shiftedRows(box: Box, shift: Move): Box | undefined {
  if (box.column < shift.from || box.column + box.columns - 1 > shift.to) return box;
  const moved = shiftedSpan(box.row, box.rows, shift);
  if (moved?.start === box.row && moved.size === box.rows) return box;
  return moved && { ...placeOf(box), row: moved.start, rows: moved.size };
}

function shiftedColumns(box: Box, shift: Move): Box | undefined {
  if (box.row < shift.from || box.row + box.rows - 1 > shift.to) return box;
  const moved = shiftedSpan(box.column, box.columns, shift);
  if (moved?.start === box.column && moved.size === box.columns) return box;
  return moved && { ...placeOf(box), column: moved.start, columns: moved.size };
}

const placeOf = ({ row, column, rows, columns }: Box): Box => ({ row, column, rows, columns });

function shiftedSpan(
  start: number,
  size: number,
  { at, count }: Move,
): { start: number; size: number } | undefined {
  const end = start + size;
  if (count > 0) {
    if (at <= start) return { start: start + count, size };
    return { start, size: at < end ? size + count : size };
  }
  const gone = at - count;
  const lost = Math.max(0, Math.min(end, gone) - Math.max(start, at));
  if (lost === size) return undefined;
  return { start: start >= gone ? start + count : Math.min(start, at), size: size - lost };
}

/** Where a single cell is after the shift; undefined when it left. */
export function shiftedPlace(
  { row, column }: { row: number; column: number },
  shift: Move,
): { row: number; column: number } | undefined {
  const across = shift.axis === 'rows' ? column : row;
  const along = shift.axis === 'rows' ? row : column;
  if (across < shift.from || across > shift.to || along < shift.at) return { row, column };
  if (along < shift.at - shift.count) return undefined;
  return shift.axis === 'rows' ? { row: row + shift.count, column } : { row, column: column + shift.count };
}
