const text = String.raw`"(?:[^"]|"")*"`;
const quotedSheet = String.raw`'(?:[^']|'')*'`;
const bracketed = String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d+(?![\w.(])`;
const rows = String.raw`\$?\d+:\$?\d+`;
const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const numberWith = (decimal: string) => String.raw`\d+(?:${decimal}\d+)?(?:[eE][+-]?\d+)?`;

const patternFor = (decimal: string) =>
  new RegExp([text, quotedSheet, bracketed, cell, rows, name, numberWith(decimal), '.'].join('|'), 'gsu');

const withPoint = patternFor(String.raw`\.`);
const withComma = patternFor(',');

/**
 * The pieces of a formula: texts, quoted sheets, brackets, references, names, numbers; whatever none of these names
 * comes out one character at a time, so that joining the pieces always gives the formula back.
 */
export function formulaPieces(formula: string, decimal: 'point' | 'comma' = 'point'): string[] {
  return formula.match(decimal === 'point' ? withPoint : withComma) ?? [];
}
