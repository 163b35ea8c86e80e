import { ink } from '../charts/chart-colours.ts';
import type { PlannedSheet } from '../planned-sheet.ts';

/** Rows dressed beyond those of now: another quarter may have more. */
const SPARE_ROWS = 40;
const headingFill = '#E7E6E6';

/** Gives the table its widths and formats; what has no value is there, but pale. */
export function dressTable(sheet: Excel.Worksheet, { table, printed }: PlannedSheet): void {
  const { row, rows, columns } = table;
  const dressed = rows + SPARE_ROWS;
  for (const [index, { width, format }] of columns.entries()) {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width;
    if (format === 'General') continue;
    sheet.getRangeByIndexes(row, index, 1, 1).format.horizontalAlignment = 'Right';
    const cells = sheet.getRangeByIndexes(row + 1, index, dressed, 1);
    cells.numberFormat = Array.from({ length: dressed }, () => [format]);
    cells.format.horizontalAlignment = 'Right';
  }
  for (let index = columns.length; index < printed; index += 1)
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = 64;
  dressHeadings(sheet.getRangeByIndexes(row, 0, 1, columns.length), table.headingHeight);
  const lines = sheet.getRangeByIndexes(row + 1, 0, Math.max(1, rows), columns.length).format.borders;
  for (const side of ['InsideHorizontal', 'EdgeBottom'] as const) {
    const line = lines.getItem(side);
    line.style = 'Continuous';
    line.color = ink.grid;
  }
  paleErrors(sheet.getRangeByIndexes(row + 1, 0, dressed, columns.length), `A${row + 2}`);
}

function dressHeadings({ format }: Excel.Range, height: number): void {
  format.font.bold = true;
  format.fill.color = headingFill;
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  format.rowHeight = height;
}

function paleErrors(cells: Excel.Range, first: string): void {
  const format = cells.conditionalFormats.add('Custom');
  format.custom.rule.formula = `=ISERROR(${first})`;
  format.custom.format.font.color = ink.other;
}
