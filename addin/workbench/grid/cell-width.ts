import { type Cell, isBlank } from '../model/cell.ts';
import { generalNumberWithin } from '../model/general-number.ts';
import type { CellLook } from './cell-look.ts';
import type { Language } from './editable-text.ts';
import { lineWidth } from './text-width.ts';
import { widthOfText } from './width-of-text.ts';

const sign = 7;
const padding = 7;

/**
 * What a number too wide for its column shows, as in Excel: without a format, what fits of its decimals; else, and for
 * dates, no figure rather than part of one.
 */
export function fittedNumber(
  { text, isImpossible }: Pick<CellLook, 'text' | 'isImpossible'>,
  cell: Cell | undefined,
  width: number,
  language: Language,
): string {
  const room = width - padding;
  const fits = (shown: string) => widthOfText(shown) <= room;
  if (typeof cell?.value !== 'number' || (fits(text) && !isImpossible)) return text;
  const isGeneral = cell.numberFormat === 'General' || cell.numberFormat === '@';
  const fitted = isGeneral ? generalNumberWithin(cell.value, language, fits) : undefined;
  return fitted ?? '#'.repeat(Math.max(1, Math.floor(room / sign)));
}

/** Columns beyond which a text is not followed. */
const mostColumns = 40;

type Around = {
  readonly width: number;
  /** The cell so many columns to the right, and how wide its column is. */
  readonly next: (columns: number) => { readonly cell: Cell | undefined; readonly width: number };
};

/** How many pixels a text takes when it runs over the empty cells on its right; undefined when it stays in its own. */
export function overflowWidth(
  text: string,
  cell: Cell | undefined,
  { width, next }: Around,
): number | undefined {
  if (!runsOver(cell)) return undefined;
  const wanted = lineWidth(text, cell ?? { format: {} }) + padding;
  if (wanted <= width) return undefined;
  let taken = width;
  for (let columns = 1; columns < mostColumns && taken < wanted; columns += 1) {
    const beside = next(columns);
    if (!isBlank(beside.cell)) break;
    taken += beside.width;
  }
  return taken > width ? taken : undefined;
}

function runsOver(cell: Cell | undefined): boolean {
  if (typeof cell?.value !== 'string' || cell.error || cell.format.wrapText) return false;
  return ['General', 'Left'].includes(cell.format.horizontalAlignment ?? 'General');
}
