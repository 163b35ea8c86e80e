import { isBlank, type Cell } from '../model/cell.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { cellLook } from './cell-look.ts';
import type { Language } from './editable-text.ts';
import { widthOfText } from './width-of-text.ts';

const padding = 7;
const headerButton = 17;

/** How wide a column must be to show a cell whole, in pixels. */
export function textWidth(cell: Cell, language: Language): number {
  const lines = cellLook(cell, cell, language).text.split('\n');
  const size = (cell.format.fontSize ?? 11) / 11;
  return Math.ceil(Math.max(...lines.map((line) => widthOfText(line, cell.format.bold) * size)) + padding);
}

/** What the widest cell of a column needs, in pixels; undefined in an empty column. */
export function widestCell(
  sheet: Worksheet,
  column: number,
  language: Language,
  isHeader: (row: number) => boolean | undefined,
): number | undefined {
  const { rows } = sheet.extent();
  let widest: number | undefined;
  if (rows === 0) return undefined;
  for (const { row, cell } of sheet.cellsIn({ row: 0, column, rows, columns: 1 })) {
    if (isBlank(cell) || cell.format.wrapText) continue;
    const width = textWidth(cell, language) + (isHeader(row) ? headerButton : 0);
    widest = Math.max(widest ?? 0, width);
  }
  return widest;
}
