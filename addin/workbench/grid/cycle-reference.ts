import { formulaPieces } from '../evaluator/formula-pieces.ts';

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;

/**
 * F4: the reference the caret touches goes from `A1` to `$A$1`, `A$1`, `$A1` and back, both ends of a range together.
 * Returns the text with the part to put in place of another; undefined away from any reference.
 */
export function cycledReference(
  text: string,
  caret: number,
): { start: number; end: number; by: string } | undefined {
  const pieces = formulaPieces(text);
  let start = 0;
  for (const [index, piece] of pieces.entries()) {
    const isRange = pieces[index + 1] === ':' && cell.test(pieces[index + 2] ?? '');
    const written = cell.test(piece) && isRange ? `${piece}:${pieces[index + 2] ?? ''}` : piece;
    const end = start + written.length;
    if (cell.test(piece) && caret >= start && caret <= end) return { start, end, by: cycled(written) };
    start += piece.length;
  }
  return undefined;
}

function cycled(written: string): string {
  const [first = ''] = written.split(':');
  const [, column, , row] = cell.exec(first) ?? [];
  const next = nextMarks(column === '$', first.replace(/^\$/, '').includes('$') || row === '$');
  return written
    .split(':')
    .map((corner) => {
      const [, , letters = '', , digits = ''] = cell.exec(corner) ?? [];
      return next(letters, digits);
    })
    .join(':');
}

function nextMarks(column: boolean, row: boolean): (letters: string, digits: string) => string {
  if (column && row) return (letters, digits) => `${letters}$${digits}`;
  if (row) return (letters, digits) => `$${letters}${digits}`;
  if (column) return (letters, digits) => `${letters}${digits}`;
  return (letters, digits) => `$${letters}$${digits}`;
}
