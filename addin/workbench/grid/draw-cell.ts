import type { Workbook } from '../model/workbook.ts';
import { cellLook } from './cell-look.ts';
import { fittedNumber, overflows } from './cell-width.ts';
import type { GridTexts } from './grid-texts.ts';
import type { DrawnCell } from './revo-sheet.ts';
import type { Place } from './selection.ts';
import { tableLook } from './table-look.ts';

/** What is drawn at a place of the sheet shown: its cell's text and format, over the look of its table. */
export function drawCell(
  workbook: Workbook,
  texts: GridTexts,
  { row, column }: Place,
  width: number,
): DrawnCell {
  const sheet = workbook.active;
  const cell = sheet.cell(row, column);
  const look = cellLook(cell, sheet.style(row, column), workbook.language);
  const text = fittedNumber(look.text, cell, width, workbook.language);
  const table = workbook.tableAt(sheet, row, column);
  if (!table) {
    const over = overflows(text, cell, width, sheet.cell(row, column + 1)) ? 'wb-overflow' : '';
    return { ...look, text, classes: `${look.classes} ${over}`.trim(), header: undefined };
  }
  const { classes, header } = tableLook(table, row, column);
  return {
    ...look,
    text,
    classes: `${look.classes} ${classes}`.trim(),
    header: header && { ...header, label: texts.filterOf(look.text) },
  };
}
