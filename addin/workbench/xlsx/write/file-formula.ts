import { formulaPieces } from '../../evaluator/formula-pieces.ts';
import type { CustomFunctions } from '../custom-functions.ts';
import { futurePrefix } from '../future-functions.ts';
import { boundNames } from './bound-names.ts';
import { fullReference } from './full-reference.ts';

export type FormulaHome = {
  readonly functions: CustomFunctions;
  /** The table the formula stands in. */
  readonly table?: string | undefined;
};

const isName = /^[\p{L}_\\]/u;
const isOperand = /^(?:\$?[A-Za-z]{1,3}\$?\d+|[\p{L}_\\][\p{L}\p{N}_.\\]*)$/u;

/** A formula of the model, `=…`, as a file holds it: no equals sign, and the names only files know. */
export function fileFormula(formula: string, { functions, table }: FormulaHome): string {
  const pieces = formulaPieces(formula.replace(/^=/, ''));
  const bound = boundNames(pieces);
  const written: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (piece.startsWith('[')) written.push(fullReference(piece, pieces[index - 1], table));
    else if (isSpill(pieces, index)) wrapLast(written, pieces, index);
    else if (!isName.test(piece)) written.push(piece);
    else if (bound.has(piece.toUpperCase()) && next !== '!') written.push(`_xlpm.${piece}`);
    else if (next === '(') written.push(functions.inFile(piece) ?? futurePrefix(piece) + piece);
    else written.push(piece);
  }
  return written.join('');
}

/** `A1#`, not the start of `#REF!`. */
const isSpill = (pieces: readonly string[], index: number) =>
  pieces[index] === '#' && isOperand.test(pieces[index - 1] ?? '');

/** Puts the reference before a spill mark into the function that stands for the mark. */
function wrapLast(written: string[], pieces: readonly string[], index: number): void {
  const length = pieces[index - 2] === '!' ? 3 : 1;
  const reference = written.splice(-length).join('');
  written.push(`_xlfn.ANCHORARRAY(${reference})`);
}
