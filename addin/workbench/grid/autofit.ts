import { sizeLines } from '../model/look-edits.ts';
import type { Outcome } from '../model/edits.ts';
import { setLineSize } from '../model/line-sizes.ts';
import { Range } from '../model/range.ts';
import type { GridView } from './grid-view.ts';
import { usualColumnWidth } from './cell-size.ts';
import { pointsOf } from './sheet-layout.ts';
import { textWidth, widestCell } from './text-width.ts';

/** Gives columns the width of their widest cell; those with nothing in them keep theirs. */
export function autofitColumns(
  { workbook, sheet, language }: GridView,
  from: number,
  count: number,
): Outcome {
  const { columns } = sheet.extent();
  const sizes = new Map<number, number>();
  for (let column = from; column < Math.min(from + count, Math.max(columns, from + 1)); column += 1) {
    const isHeader = (row: number) => {
      const table = workbook.tableAt(sheet, row, column);
      return table?.box.row === row && table.showFilterButton;
    };
    const width = widestCell(sheet, column, language, isHeader);
    if (width !== undefined) sizes.set(column, pointsOf(width));
  }
  return sizeLines(workbook, Range.cell(sheet, 0, from), 'columns', sizes);
}

/** Rows take their own height again: what their wrapped texts need. */
export function autofitRows({ workbook, sheet }: GridView, from: number, count: number): Outcome {
  workbook.as('person', () => {
    const heights = new Map([...sheet.rowHeights].filter(([row]) => row < from || row >= from + count));
    sheet.journal.set(sheet, 'rowHeights', heights);
    sheet.changed({ kind: 'structure' });
  });
  return { done: true };
}

/** A number or a date typed into a column nobody sized widens it, as in Excel; part of the same step. */
export function widenFor({ workbook, language }: GridView, cell: Range): void {
  const { sheet, row, column } = cell;
  workbook.calculate();
  const written = sheet.cell(row, column);
  if (typeof written?.value !== 'number' || sheet.columnWidths.has(column)) return;
  const width = textWidth(written, language);
  if (width > usualColumnWidth) setLineSize(cell, 'columns', pointsOf(width));
}
