import { absolute } from '../reports/addresses.ts';
import { ink } from '../reports/charts/chart-colours.ts';
import { textCell } from '../sync/text-cell.ts';
import type { PageCell, PageTable } from './planned-page.ts';

/** Characters that a narrow column shows on one line, and the points of two. */
const LONG_HEADING = 16;
const TWO_LINES = 31;
const headingFill = '#E7E6E6';

/** Writes a table of a page: headings, cells and formulas, and what has no value pale. */
export function writeTable(sheet: Excel.Worksheet, { row, headings, rows, wrapped = [] }: PageTable): void {
  const width = headings.length;
  const heads = sheet.getRangeByIndexes(row, 0, 1, width);
  heads.values = [[...headings]];
  dressHeadings(heads);
  if (headings.some((text) => text.length > LONG_HEADING)) heads.format.rowHeight = TWO_LINES;
  if (rows.length === 0) return;
  const cells = sheet.getRangeByIndexes(row + 1, 0, rows.length, width);
  const columns = Array.from({ length: width }, (_, column) => column);
  cells.numberFormat = rows.map(({ formats = [], cells: own }) =>
    columns.map((column) => formats[column] ?? (typeof own[column] === 'string' ? '@' : 'General')),
  );
  cells.formulas = rows.map(({ cells: own }) => columns.map((column) => written(own[column])));
  dressCells(cells, row);
  for (const column of columns.slice(1)) {
    if (!isFigures(rows, column)) continue;
    sheet.getRangeByIndexes(row, column, rows.length + 1, 1).format.horizontalAlignment = 'Right';
  }
  for (const [index, { height }] of rows.entries())
    if (height !== undefined) sheet.getRangeByIndexes(row + 1 + index, 0, 1, 1).format.rowHeight = height;
  for (const column of wrapped) {
    const { format } = sheet.getRangeByIndexes(row + 1, column, rows.length, 1);
    format.wrapText = true;
    format.horizontalAlignment = 'Left';
  }
}

/** Figures stand right, texts left. */
const isFigures = (rows: PageTable['rows'], column: number): boolean =>
  rows.some(({ cells, formats = [] }) => typeof cells[column] !== 'string' && formats[column] !== undefined);

const written = (cell: PageCell | undefined): string | number => {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return cell.formula;
  return typeof cell === 'string' ? String(textCell(cell)) : cell;
};

function dressHeadings({ format }: Excel.Range): void {
  format.font.bold = true;
  format.fill.color = headingFill;
  format.wrapText = true;
  format.verticalAlignment = 'Top';
}

function dressCells(cells: Excel.Range, row: number): void {
  cells.format.verticalAlignment = 'Top';
  for (const side of ['InsideHorizontal', 'EdgeBottom'] as const) {
    const line = cells.format.borders.getItem(side);
    line.style = 'Continuous';
    line.color = ink.grid;
  }
  const pale = cells.conditionalFormats.add('Custom');
  pale.custom.rule.formula = `=ISERROR(${absolute(row + 1, 0).replaceAll('$', '')})`;
  pale.custom.format.font.color = ink.other;
}
