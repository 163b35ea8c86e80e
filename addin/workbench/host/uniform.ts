import type { CellStyle } from '../model/cell.ts';
import type { Range } from '../model/range.ts';

/** Beyond this, places without a cell are taken to look like the first one. */
const mostPlaces = 200_000;

/** What every cell of the range has, or null when they differ. */
export function uniform<T>(range: Range, pick: (style: CellStyle) => T): T | null {
  const { sheet } = range;
  const first = pick(sheet.style(range.row, range.column));
  const wanted = JSON.stringify(first);
  const same = (style: CellStyle) => {
    const found = pick(style);
    return found === first || JSON.stringify(found) === wanted;
  };
  if (range.rows * range.columns > mostPlaces) {
    return [...sheet.cellsIn(range)].every(({ cell }) => same(cell)) ? first : null;
  }
  for (let row = range.row; row <= range.lastRow; row += 1) {
    for (let column = range.column; column <= range.lastColumn; column += 1) {
      if (!same(sheet.style(row, column))) return null;
    }
  }
  return first;
}
