import { type Cell, isBlank } from '../model/cell.ts';
import { sameJson } from './same-json.ts';

/**
 * What of a cell is everybody's: its look and what was written. What a formula gave is each one's own, as is what a
 * dynamic array fills.
 */
export function sharedCell(cell: Cell): Cell {
  if (cell.formula === undefined && !cell.spill) return cell;
  const { numberFormat, format, validation, formula } = cell;
  return { numberFormat, format, validation, formula, value: '' };
}

/** True when two cells are the same for everybody. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return sameJson(sharedCell(a), sharedCell(b));
}

/** True when something other than the look differs. */
export function differsInEntry(a: Cell | undefined, b: Cell | undefined): boolean {
  if (isUnwritten(a) && isUnwritten(b)) return false;
  return a?.formula !== b?.formula || (a?.formula === undefined && a?.value !== b?.value);
}

/** True where a dynamic array shows something and nobody wrote. */
export const isFilled = (cell: Cell | undefined): boolean =>
  cell?.spill !== undefined && cell.formula === undefined;

const isUnwritten = (cell: Cell | undefined) => isBlank(cell) || isFilled(cell);
