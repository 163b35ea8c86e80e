import { conditionalLook } from '../model/conditional/conditional-look.ts';
import type { Workbook } from '../model/workbook.ts';
import { type CellLook, cellLook } from './cell-look.ts';
import { fittedNumber, overflowWidth } from './cell-width.ts';
import type { GridTexts } from './grid-texts.ts';
import type { DrawnCell } from './revo-sheet.ts';
import type { Place } from './selection.ts';
import { tableLook } from './table-look.ts';
import { widthOfText } from './width-of-text.ts';

const padding = 7;

type Drawn = {
  readonly workbook: Workbook;
  readonly texts: GridTexts;
  /** Of the columns of the sheet shown, in pixels. */
  readonly widthOf: (column: number) => number;
  /** How much wider than Excel the figures are drawn. */
  readonly figureScale: number;
};

/** What is drawn at a place of the sheet shown: its text and format, over the look of its table, under its rules. */
export function drawCell(
  { workbook, texts, widthOf, figureScale }: Drawn,
  { row, column }: Place,
): DrawnCell {
  const sheet = workbook.active;
  const cell = sheet.cell(row, column);
  const width = widthOf(column);
  const added = conditionalLook(workbook, sheet, { row, column }, cell);
  const own = cellLook(cell, sheet.style(row, column), workbook.language, added);
  const text = fittedNumber(own, cell, width, workbook.language);
  const fill = text === own.text ? filledCell(own, width) : undefined;
  const drawn = widthOfText(fill?.join('') ?? text) * figureScale;
  const isTight = typeof cell?.value === 'number' && drawn > width - padding;
  const look = { ...own, classes: `${own.classes}${isTight ? ' wb-tight' : ''}` };
  const table = workbook.tableAt(sheet, row, column);
  if (!table) {
    const next = (columns: number) => ({
      cell: sheet.cell(row, column + columns),
      width: widthOf(column + columns),
    });
    return { ...look, text, fill, header: undefined, overflow: overflowWidth(text, cell, { width, next }) };
  }
  const { classes, header } = tableLook(table, row, column);
  return {
    ...look,
    text,
    fill,
    classes: `${look.classes} ${classes}`.trim(),
    header: header && { ...header, label: texts.filterOf(look.text) },
    overflow: undefined,
  };
}

/** The three parts of a cell whose format repeats a character between two texts. */
function filledCell({ text, fill }: CellLook, width: number): DrawnCell['fill'] {
  if (!fill) return undefined;
  const { before, character, after } = fill;
  const room = Math.max(0, width - padding - widthOfText(text));
  return [before, character.repeat(Math.floor(room / widthOfText(character))), after];
}
