import type { CellFormat } from './cell.ts';
import { gesture, type Outcome } from './gesture.ts';
import { setHidden } from './hidden-lines.ts';
import type { Range } from './range.ts';
import { reformat, restyle } from './restyle.ts';
import type { Workbook } from './workbook.ts';

/** Changes members of the format of every cell of the range. */
export function formatCells(workbook: Workbook, range: Range, part: Partial<CellFormat>): Outcome {
  return gesture(workbook, () => reformat(workbook, range, part));
}

/** Gives every cell of the range a number format, in Excel's English codes. */
export function formatNumbers(workbook: Workbook, range: Range, numberFormat: string): Outcome {
  return gesture(workbook, () => {
    restyle(range, (style) => ({ ...style, numberFormat }));
    workbook.raise({ kind: 'formatted', range });
  });
}

/** Hides or shows the rows or columns the range touches. */
export function hideLines(
  workbook: Workbook,
  range: Range,
  axis: 'rows' | 'columns',
  hidden: boolean,
): Outcome {
  return gesture(workbook, () => setHidden(workbook, range, axis, hidden));
}

/** Sizes in points, by row or column; the others keep theirs. One step for all of them. */
export function sizeLines(
  workbook: Workbook,
  { sheet }: Range,
  axis: 'rows' | 'columns',
  sizes: ReadonlyMap<number, number>,
): Outcome {
  const key = axis === 'rows' ? 'rowHeights' : 'columnWidths';
  return gesture(workbook, () => {
    workbook.journal.set(sheet, key, new Map([...sheet[key], ...sizes]));
    sheet.changed({ kind: 'structure' });
  });
}
