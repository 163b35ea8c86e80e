import type { Worksheet } from '../model/worksheet.ts';
import { usualRowHeight } from './cell-size.ts';

const pixelsPerCharacter = 6.6;
const lineHeight = 18;
const cellPadding = 8;
/** A cell higher than this hides the rows around it; Excel stops at 409 points. */
const highest = 240;

/** Heights of the rows that wrapped text makes higher than usual, from an estimate of its lines. */
export function wrappedHeights(sheet: Worksheet, widthOf: (column: number) => number): Map<number, number> {
  const heights = new Map<number, number>();
  sheet.store.eachWrapped(({ value }, row, column) => {
    if (typeof value !== 'string') return;
    const height = heightOf(value, widthOf(column));
    if (height > (heights.get(row) ?? usualRowHeight)) heights.set(row, height);
  });
  return heights;
}

function heightOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - cellPadding) / pixelsPerCharacter));
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return Math.min(highest, lines * lineHeight + 2);
}
