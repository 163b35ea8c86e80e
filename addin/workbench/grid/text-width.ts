import { isBlank, type Cell } from '../model/cell.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { cellLook } from './cell-look.ts';
import type { Language } from './editable-text.ts';
import { widthOfText } from './width-of-text.ts';

const padding = 7;
const usualSize = 11;
const pixelsPerPoint = 4 / 3;
const fonts = "Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

let pen: CanvasRenderingContext2D | null | undefined;
const headerButton = 17;

/** How wide a column must be to show a cell whole, in pixels: in Calibri, and in what this machine has instead of it. */
export function textWidth(cell: Cell, language: Language): number {
  const lines = cellLook(cell, cell, language).text.split('\n');
  return Math.ceil(Math.max(...lines.map((line) => lineWidth(line, cell)))) + padding;
}

/** How wide a line of text is drawn, in pixels, in Calibri and in what this machine has instead of it. */
export function lineWidth(line: string, { format }: Pick<Cell, 'format'>): number {
  const { bold, fontSize = usualSize } = format;
  // Outside a page there is nothing to draw with.
  if (typeof document !== 'undefined') pen ??= document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `${bold ? '700 ' : ''}${fontSize * pixelsPerPoint}px ${fonts}`;
  return Math.max((widthOfText(line, bold) * fontSize) / usualSize, pen?.measureText(line).width ?? 0);
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
