import { type Cell, isBlank } from '../model/cell.ts';
import { generalNumberWithin } from '../model/general-number.ts';
import type { Language } from './editable-text.ts';

const pixelsPerCharacter = 7;
const padding = 7;

/**
 * What a number too wide for its column shows, as in Excel: without a format, what fits of its decimals; else, and for
 * dates, no figure rather than part of one.
 */
export function fittedNumber(
  text: string,
  cell: Cell | undefined,
  width: number,
  language: Language,
): string {
  const characters = Math.floor((width - padding) / pixelsPerCharacter);
  if (typeof cell?.value !== 'number' || text.length <= characters) return text;
  const isGeneral = cell.numberFormat === 'General' || cell.numberFormat === '@';
  const fitted = isGeneral ? generalNumberWithin(cell.value, language, characters) : undefined;
  return fitted ?? '#'.repeat(Math.max(1, characters));
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
