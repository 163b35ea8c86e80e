import type { PlannedColumn } from './planned-sheet.ts';

/** Points: an empty column of Excel, a page at its full size, and what can still be read once made to fit one. */
const EMPTY_COLUMN = 64;
const PAGE = 790;
const PAGE_HEIGHT = 515;
const ROW = 15;
/** The title and the headings are higher than a row. */
const HIGHER = 60;
/** Below this share of its size, text is too small. */
const READABLE = 0.6;
const WIDEST = 1350;
/** Points a character takes, on average, in the usual font. */
const CHARACTER = 5.1;

/** The widths of the columns that print: those of the table, and enough for its sentences and its charts. */
export function printedColumns(
  columns: readonly PlannedColumn[],
  said: readonly string[],
): readonly number[] {
  const longest = Math.max(0, ...said.map((text) => text.length)) * CHARACTER;
  const wanted = Math.min(WIDEST, Math.max(PAGE, longest));
  const widths = columns.map(({ width }) => width);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const missing = Math.max(0, Math.ceil((wanted - total) / EMPTY_COLUMN));
  return [...widths, ...Array.from({ length: missing }, () => EMPTY_COLUMN)];
}

/** True when a page of A4 on its side holds these columns and so many rows at a size that can be read. */
export function fitsOnePage(widths: readonly number[], rows: number): boolean {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const height = rows * ROW + HIGHER;
  return Math.min(PAGE / width, PAGE_HEIGHT / height) >= READABLE;
}
