import { columnIndex } from '../office/sheet-columns.ts';

const CELL = /^([A-Z]+)\d+$/;

/**
 * Cells of one row in this order, as one argument of a formula: `H2:S2` when they follow each other. Columns that were
 * moved, or that the person put others between, are brought together by CHOOSE, which Excel has had since ever; as
 * texts, because it makes 0 of a blank, and 0 is an answer. What is no address stands as it is.
 */
export function rowReference(cells: readonly string[]): string {
  const columns = cells.map(columnOf);
  const isOneRange = columns.every((column, index) => column === (columns[0] ?? NaN) + index);
  if (isOneRange) return `${cells.at(0)}:${cells.at(-1)}`;
  const places = cells.map((_, index) => index + 1).join();
  const texts = cells.map((cell, index) => (columns[index] === undefined ? cell : `${cell}&""`));
  return `CHOOSE({${places}},${texts.join()})`;
}

function columnOf(cell: string): number | undefined {
  const letters = CELL.exec(cell)?.[1];
  return letters === undefined ? undefined : columnIndex(letters);
}
