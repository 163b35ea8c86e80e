import { formulaPieces } from '../../evaluator/formula-pieces.ts';
import type { CustomFunctions } from '../custom-functions.ts';
import { shortReference } from './short-reference.ts';

type FormulaHome = {
  readonly functions: CustomFunctions;
  /** The table the formula stands in. */
  readonly table?: string | undefined;
};

const prefixes = /^(?:_xlfn\.)?(?:_xlws\.|_xlpm\.)?/i;

/** A formula of a file as the model and the person have it, with its equals sign. */
export function modelFormula(written: string, { functions, table }: FormulaHome): string {
  const pieces = formulaPieces(written);
  const read: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.startsWith('[')) {
      const short = shortReference(piece, pieces[index - 1], table);
      if (short.ownTable) read.pop();
      read.push(short.text);
    } else {
      const custom = functions.fromFile(piece);
      if (custom !== undefined) dropBook(read);
      read.push(custom ?? piece.replace(prefixes, ''));
    }
  }
  return `=${withMarks(read)}`;
}

/** A function's name may follow the number of another add-in's file: `[2]!`. */
function dropBook(read: string[]): void {
  if (read[read.length - 1] === '!' && /^\[\d+\]$/.test(read[read.length - 2] ?? '')) read.splice(-2);
}

const marks: Readonly<Record<string, { before: string; after: string }>> = {
  ANCHORARRAY: { before: '', after: '#' },
  SINGLE: { before: '@', after: '' },
};

/** `ANCHORARRAY(A1)` and `SINGLE(A1:A3)`, which nobody types, as `A1#` and `@A1:A3`. */
function withMarks(pieces: readonly string[]): string {
  const open: ({ before: string; after: string } | undefined)[] = [];
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const mark = pieces[index + 1] === '(' ? marks[piece] : undefined;
    if (mark) text += mark.before;
    else if (piece === '(') {
      const owner = marks[pieces[index - 1] ?? ''];
      open.push(owner);
      if (!owner) text += piece;
    } else if (piece === ')') text += open.pop()?.after ?? piece;
    else text += piece;
  }
  return text;
}
