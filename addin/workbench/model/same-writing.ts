import type { Cell, CellStyle } from './cell.ts';

/**
 * True when two cells hold the same entry in the same look, whatever formulas gave: a formula's value is not written
 * by anybody, and neither is what a dynamic array fills.
 */
export function isSameWriting(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return isUnwritten(a ?? b);
  return entryOf(a) === entryOf(b) && a.formula === b.formula && hasSameStyle(a, b);
}

const hasSameStyle = (a: CellStyle, b: CellStyle) =>
  a.numberFormat === b.numberFormat && a.format === b.format && a.validation === b.validation;

const isUnwritten = (cell: Cell | undefined) =>
  cell !== undefined && cell.formula === undefined && entryOf(cell) === '';

const entryOf = ({ formula, spill, value }: Cell) => (formula === undefined && !spill ? value : '');
