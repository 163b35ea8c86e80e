import type { Language } from '#domain/text';
import { validate } from './dress-rows.ts';
import type { LaidColumn } from './sheet-columns.ts';

/** Cells of a table by their place in the sheet, from 0: its first row below the headings, its first column. */
export type TableArea = { readonly top: number; readonly left: number; readonly rows: number };

/** Gives the cells of a table the look and the limits of their columns. */
export function dressTable(
  sheet: Excel.Worksheet,
  columns: readonly LaidColumn[],
  { top, left, rows }: TableArea,
  language: Language,
): void {
  for (const [index, column] of columns.entries())
    dressCells(sheet.getRangeByIndexes(top, left + index, rows, 1), column, { rows, language });
}

type Dressed = { readonly rows: number; readonly language: Language };

/** Cells of one column. */
export function dressCells(range: Excel.Range, column: LaidColumn, { rows, language }: Dressed): void {
  const { numberFormat = 'General', fill, centred, wrapped } = column.look;
  range.numberFormat = Array.from({ length: rows }, () => [numberFormat]);
  if (fill !== undefined) range.format.fill.color = fill;
  if (centred === true) range.format.horizontalAlignment = 'Center';
  if (wrapped === true) range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  validate(range, column, language);
}
