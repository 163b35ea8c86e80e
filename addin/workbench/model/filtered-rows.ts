import { intersection } from './box.ts';
import type { Range } from './range.ts';
import type { Workbook } from './workbook.ts';

/**
 * Tells the rows of a range that a filter hides. Excel leaves those alone when it copies, fills or empties a range, and
 * touches the ones somebody hid by hand.
 */
export function filteredOut(workbook: Workbook, range: Range): (row: number) => boolean {
  const { sheet } = range;
  if (sheet.hiddenRows.size === 0) return () => false;
  const bodies = workbook
    .tablesOf(sheet)
    .filter(({ filters, body }) => filters.length > 0 && intersection(body, range) !== undefined)
    .map(({ body }) => body);
  return (row) => sheet.hiddenRows.has(row) && bodies.some((body) => row >= body.row && row <= body.lastRow);
}

/** The rows of a range that no filter hides, as runs without a gap, from the top. */
export function unfilteredRuns(workbook: Workbook, range: Range): Range[] {
  const isOut = filteredOut(workbook, range);
  const runs: { row: number; rows: number }[] = [];
  for (let row = range.row; row <= range.lastRow; row += 1) {
    if (isOut(row)) continue;
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  return runs.map((run) => range.with(run));
}
