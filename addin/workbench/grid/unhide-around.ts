import { maxColumns, maxRows } from '../model/address.ts';
import type { Outcome } from '../model/edits.ts';
import { hideLines } from '../model/look-edits.ts';
import type { GridView } from './grid-view.ts';

/** Shows the hidden rows or columns of the selection, those right before its first one included when it starts there. */
export function unhideAround({ workbook, sheet, range }: GridView, axis: 'rows' | 'columns'): Outcome {
  const hidden = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const last = (axis === 'rows' ? maxRows : maxColumns) - 1;
  let [start, end] = axis === 'rows' ? [range.row, range.lastRow] : [range.column, range.lastColumn];
  const isAny = [...hidden].some((line) => line >= start && line <= end);
  while (!isAny && start > 0 && hidden.has(start - 1)) start -= 1;
  while (!isAny && end < last && hidden.has(end + 1)) end += 1;
  const count = end - start + 1;
  const lines =
    axis === 'rows' ? range.with({ row: start, rows: count }) : range.with({ column: start, columns: count });
  return hideLines(workbook, lines, axis, false);
}
