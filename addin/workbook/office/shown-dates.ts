import type { CellValue } from '../sync/cell-value.ts';

/** The first day of 1927 for Excel: smaller whole numbers are counts and codes, that nobody typed as a date. */
const FIRST_DAY = 10_000;

/** True for a number that a date or a time may hide behind. */
export const mayBeDate = (value: unknown): value is number =>
  typeof value === 'number' && (!Number.isInteger(value) || value >= FIRST_DAY);

/** True for a number format (in Excel's English codes) that shows a day or a time of day. */
export function showsDate(numberFormat: string): boolean {
  const codes = numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(codes.replace(/General/gi, ''));
}

/**
 * What the person sees in cells that Excel made dates of, by row: `12/5` was typed, `12-May` is shown, and neither is
 * the number 46154 that the cell holds.
 */
export async function shownDates(
  context: Excel.RequestContext,
  column: Excel.Range,
): Promise<ReadonlyMap<number, CellValue>> {
  column.load('numberFormat,text,values');
  await context.sync();
  const shown = new Map<number, CellValue>();
  for (const [row, [value]] of column.values.entries()) {
    const [format, text] = [String(column.numberFormat[row]?.[0]), String(column.text[row]?.[0])];
    // A column too narrow shows number signs: then the day itself.
    if (mayBeDate(value) && showsDate(format)) shown.set(row, text.startsWith('#') ? isoDay(value) : text);
  }
  return shown;
}

const DAY_MS = 86_400_000;
/** 1970-01-01 as Excel counts days. */
const UNIX_EPOCH = 25_569;

const isoDay = (serial: number): string =>
  new Date(Math.round((serial - UNIX_EPOCH) * DAY_MS)).toISOString().slice(0, 10);
