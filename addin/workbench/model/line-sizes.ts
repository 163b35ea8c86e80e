import type { Range } from './range.ts';

/** Points of a column and of a row nobody sized, as Office.js gives them. */
const defaults = { columns: 48, rows: 15 } as const;

type Axis = keyof typeof defaults;

const sizesOf = ({ sheet }: Range, axis: Axis) => (axis === 'rows' ? sheet.rowHeights : sheet.columnWidths);

/** Width or height in points; null when the lines of the range differ. */
export function lineSize(range: Range, axis: Axis): number | null {
  const sizes = sizesOf(range, axis);
  const start = axis === 'rows' ? range.row : range.column;
  const first = sizes.get(start) ?? defaults[axis];
  for (let line = start; line < start + range[axis]; line += 1) {
    if ((sizes.get(line) ?? defaults[axis]) !== first) return null;
  }
  return first;
}

/** Sizes the columns or rows the range touches, in points. */
export function setLineSize(range: Range, axis: Axis, points: number): void {
  const { sheet } = range;
  const next = new Map(sizesOf(range, axis));
  const start = axis === 'rows' ? range.row : range.column;
  for (let line = start; line < start + range[axis]; line += 1) next.set(line, points);
  sheet.journal.set(sheet, axis === 'rows' ? 'rowHeights' : 'columnWidths', next);
  sheet.changed({ kind: 'structure' });
}
