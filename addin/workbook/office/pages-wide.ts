/** Below this share of their size, cells written in 11 points are smaller than the notes of a newspaper. */
const READABLE = 0.6;
/** Beyond, nobody lays the pages side by side. */
const MOST = 4;

/**
 * How many pages wide columns print, as few as they can be read on.
 * @param widths of the columns that print, in points; the first is repeated on each page
 * @param room of a page, in points
 */
export function pagesWide(widths: readonly number[], room: number): number {
  const [repeated = 0] = widths;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const first = room / READABLE;
  if (total <= first) return 1;
  return Math.min(MOST, 1 + Math.ceil((total - first) / (first - repeated)));
}
