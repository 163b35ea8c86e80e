import { maxColumns, maxRows } from './address.ts';
import type { Range } from './range.ts';
import type { Workbook } from './workbook.ts';

type Axis = 'rows' | 'columns';

const keyOf = (axis: Axis) => (axis === 'rows' ? 'hiddenRows' : 'hiddenColumns');

/** True or false when all the lines of the range agree, else null. */
export function isHidden(range: Range, axis: Axis): boolean | null {
  const start = axis === 'rows' ? range.row : range.column;
  const count = range[axis];
  const hidden = [...range.sheet[keyOf(axis)]].filter((line) => line >= start && line < start + count).length;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

/** Hides or shows the rows or columns the range touches. */
export function setHidden(workbook: Workbook, range: Range, axis: Axis, hidden: boolean): void {
  const { sheet } = range;
  const key = keyOf(axis);
  const start = axis === 'rows' ? range.row : range.column;
  const next = new Set(sheet[key]);
  if (range[axis] >= (axis === 'rows' ? maxRows : maxColumns) && !hidden) next.clear();
  else for (let line = start; line < start + range[axis]; line += 1) toggle(next, line, hidden);
  workbook.journal.set(sheet, key, next);
  sheet.changed({ kind: 'structure', lines: true });
  if (axis === 'rows') workbook.raise({ kind: 'rowsHidden', range });
}

function toggle(lines: Set<number>, line: number, hidden: boolean): void {
  if (hidden) lines.add(line);
  else lines.delete(line);
}
