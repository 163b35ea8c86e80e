import { maxColumns, maxRows } from '../model/address.ts';
import type { Outcome } from '../model/edits.ts';
import { hideLines } from '../model/look-edits.ts';
import type { GridView } from './grid-view.ts';

/** Shows the hidden rows or columns of the selection, those right before its first one included when it starts there. */
export function unhideAround({ workbook, sheet, range }: GridView, axis: 'rows' | 'columns'): Outcome {
  if (axis === 'rows') {
    const { start, count } = widened(sheet.hiddenRows, range.row, range.rows);
    return hideLines(
      workbook,
      range.with({ row: start, rows: Math.min(count, maxRows - start) }),
      axis,
      false,
    );
  }
  const { start, count } = widened(sheet.hiddenColumns, range.column, range.columns);
  const columns = Math.min(count, maxColumns - start);
  return hideLines(workbook, range.with({ column: start, columns }), axis, false);
}

function widened(hidden: ReadonlySet<number>, from: number, size: number): { start: number; count: number } {
  let [start, end] = [from, from + size];
  if ([...hidden].some((line) => line >= start && line < end)) return { start, count: size };
  while (hidden.has(start - 1)) start -= 1;
  while (hidden.has(end)) end += 1;
  return { start, count: end - start };
}
