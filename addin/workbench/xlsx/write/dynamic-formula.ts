import { formulaPieces } from '../../evaluator/formula-pieces.ts';
import type { CustomFunctions } from '../custom-functions.ts';
import { takesRange } from './range-arguments.ts';

const arrays = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS COLUMN DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK LAMBDA LET LINEST LOGEST
  MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY REDUCE ROW SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL
  TOROW TRANSPOSE TREND UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);

type Call = { readonly name: string; argument: number };

const isName = /^[\p{L}_\\]/u;
const isCell = /^\$?[A-Za-z]{1,3}\$?\d+$/;
const isRows = /^\$?\d+:\$?\d+$/;

/**
 * True unless one value is plainly all the formula can give. Excel keeps the others as dynamic arrays; written as
 * plain formulas it would show them with an `@`, and take one cell where they take a range.
 */
export function isDynamic(formula: string, functions: CustomFunctions): boolean {
  const pieces = formulaPieces(formula.replace(/^=/, '')).filter((piece) => piece.trim() !== '');
  const calls: Call[] = [];
  for (const [index, piece] of pieces.entries()) {
    const call = calls[calls.length - 1];
    if (piece === '(') calls.push({ name: pieces[index - 1] ?? '', argument: 0 });
    else if (piece === ')') calls.pop();
    else if (piece === ',' && call) call.argument += 1;
    else if (isArrayAt(pieces, index, functions) || isLooseRange(pieces, index, call)) return true;
  }
  return false;
}

function isArrayAt(pieces: readonly string[], index: number, functions: CustomFunctions): boolean {
  const piece = pieces[index] ?? '';
  if (piece === '#') return /[\p{L}\p{N}]$/u.test(pieces[index - 1] ?? '');
  if (pieces[index + 1] !== '(') return false;
  return arrays.has(piece.toUpperCase()) || functions.has(piece);
}

/** A range anywhere but in the place of an argument that takes one. */
function isLooseRange(pieces: readonly string[], index: number, call: Call | undefined): boolean {
  const length = rangeLength(pieces, index);
  if (length === 0) return false;
  const before = pieces[index - 1] === '!' ? pieces[index - 3] : pieces[index - 1];
  const after = pieces[index + length];
  const isArgument = (before === '(' || before === ',') && (after === ')' || after === ',');
  return !isArgument || !call || !takesRange(call.name, call.argument);
}

/** How many pieces the range that starts here has; 0 when none does. */
function rangeLength(pieces: readonly string[], index: number): number {
  const [piece = '', next = '', second] = pieces.slice(index, index + 3);
  if (isSecondCorner(pieces, index)) return 0;
  if (next === ':') return second === '$' ? 4 : 3;
  if (isRows.test(piece) || piece.startsWith('[')) return isOneRow(piece) ? 0 : 1;
  return isFreeName(piece) ? nameLength(pieces, index, next) : 0;
}

const isFreeName = (piece: string) => isName.test(piece) && !isCell.test(piece);

const isSecondCorner = (pieces: readonly string[], index: number) => pieces[index - 1] === ':';

/** A table or a defined name, which may stand for a range. */
function nameLength(pieces: readonly string[], index: number, next: string): number {
  if (next.startsWith('[')) return isOneRow(next) ? 0 : 2;
  const isOther = next === '(' || next === '!' || /^(?:TRUE|FALSE)$/i.test(pieces[index] ?? '');
  return isOther || isErrorWord(pieces, index) ? 0 : 1;
}

const isOneRow = (bracketed: string) => /^\[@|^\[#This Row|^\[\[#This Row/i.test(bracketed);

/** The letters of `#REF!` or `#N/A`. */
const isErrorWord = (pieces: readonly string[], index: number) =>
  pieces[index - 1] === '#' || (pieces[index - 1] === '/' && pieces[index - 3] === '#');
