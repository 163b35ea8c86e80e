import { type Cell, isBlank } from '../model/cell.ts';

const pixelsPerCharacter = 7;
const padding = 7;

/** What a number too wide for its column shows, as in Excel: no figure rather than part of one. */
export function fittedNumber(text: string, cell: Cell | undefined, width: number): string {
  if (typeof cell?.value !== 'number' || text.length * pixelsPerCharacter + padding <= width) return text;
  return '#'.repeat(Math.max(1, Math.floor((width - padding) / pixelsPerCharacter)));
}

/** True for a text that runs over the empty cell on its right. */
export function overflows(
  text: string,
  cell: Cell | undefined,
  width: number,
  next: Cell | undefined,
): boolean {
  const isPlainText = typeof cell?.value === 'string' && !cell.error && !cell.format.wrapText;
  if (!isPlainText || (cell.format.horizontalAlignment ?? 'General') !== 'General') return false;
  return isBlank(next) && text.length * pixelsPerCharacter + padding > width;
}
