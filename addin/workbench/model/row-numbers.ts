import { columnNumber } from '../evaluator/area.ts';
import { maxRows } from './address.ts';
import type { Move } from './reference-shift.ts';

/** Nothing but cells of the formula's own sheet, numbers, words and signs. */
const plainFormula = /^[^"'![\]#{}]*$/;
/** A cell, a word or a number, each taken whole. */
const words =
  /(\$?([A-Za-z]{1,3})\$?)([1-9]\d*)(?![\w.(])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;
const wholeRows = /(?:^|[^A-Za-z$\d])\$?\d+:|:\$?\d/;

/**
 * A formula whose cells all move down or up together, with their new row numbers; undefined for any other, which has to
 * be read in full. Below an insertion or a deletion nearly every formula of a long sheet is one.
 */
export function withMovedRows(formula: string, { axis, at, count, from, to }: Move): string | undefined {
  if (axis === 'columns' || !plainFormula.test(formula) || wholeRows.test(formula)) return undefined;
  const first = count > 0 ? at : at - count;
  let others = 0;
  const moved = formula.replace(
    words,
    (word: string, start: string | undefined, letters: string | undefined, digits: string | undefined) => {
      if (start === undefined || letters === undefined || digits === undefined) return word;
      const [row, column] = [Number(digits), columnNumber(letters)];
      const moves = row > first && row + count <= maxRows && column >= from && column <= to;
      if (!moves) others += 1;
      return `${start.toUpperCase()}${row + count}`;
    },
  );
  return others === 0 ? moved : undefined;
}
