import { formulaPieces } from './formula-pieces.ts';

/** What a formula's shorthand stands for at the cell that holds it. */
export type ReferenceScope = {
  /** Name of the table around the cell, if any: `[@Note]` means that table's row. */
  table: string | undefined;
  /** The range a dynamic array at this cell last filled, as `B3:D9`, for the `B3#` notation. */
  spillOf: (address: string) => string | undefined;
};

const isName = /^[\p{L}_\\]/u;
const isCell = /^\$?[A-Za-z]{1,3}\$?\d+$/;

/**
 * The formula with the shorthand the engine does not read spelled out: `[@Note]` as `Eval[[#This Row],[Note]]`,
 * `[Note]` as `Eval[Note]`, `B3#` as the range it fills now.
 */
export function explicitReferences(formula: string, scope: ReferenceScope): string {
  if (!formula.includes('[') && !formula.includes('#')) return formula;
  const parts = formulaPieces(formula);
  return parts
    .map((part, index) => {
      const before = parts[index - 1] ?? '';
      if (part.startsWith('[')) return structured(part, isName.test(before) ? '' : (scope.table ?? ''));
      if (part === '#' && isCell.test(before)) return '';
      if (isCell.test(part) && parts[index + 1] === '#') return scope.spillOf(part) ?? part;
      return part;
    })
    .join('');
}

function structured(part: string, table: string): string {
  const thisRow = /^\[@(.*)\]$/s.exec(part)?.[1];
  if (thisRow === undefined) return table + part;
  const column = thisRow.replace(/^\[(.*)\]$/s, '$1');
  return `${table}${column === '' ? '[#This Row]' : `[[#This Row],[${column}]]`}`;
}
