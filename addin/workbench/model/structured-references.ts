import { formulaPieces } from '../evaluator/formula-pieces.ts';
import type { Table } from './table.ts';
import type { Workbook } from './workbook.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';

const escaped = (name: string) => name.replace(/['#[\]]/g, "'$&");

/** Writes a column's new name wherever a formula of the workbook names it. */
export function renameInFormulas(workbook: Workbook, table: Table, before: string, after: string): void {
  const named = table.name.toUpperCase();
  rewriteFormulas(workbook, (formula, place) => {
    if (!formula.includes('[')) return formula;
    const own = place ? workbook.tableAt(place.sheet, place.row, place.column) === table : false;
    const parts = formulaPieces(formula);
    return parts
      .map((part, index) => {
        if (!part.startsWith('[')) return part;
        const owner = parts[index - 1]?.toUpperCase() ?? '';
        const mine = /^[\p{L}_\\]/u.test(owner) ? owner === named : own;
        return mine ? withColumn(part, before, after) : part;
      })
      .join('');
  });
}

/** Writes a table's new name wherever a formula of the workbook names it. */
export function renameTableInFormulas(workbook: Workbook, before: string, after: string): void {
  rewriteFormulas(workbook, (formula) => {
    if (!formula.toUpperCase().includes(before.toUpperCase())) return formula;
    const parts = formulaPieces(formula);
    return parts.map((part) => (part.toUpperCase() === before.toUpperCase() ? after : part)).join('');
  });
}

function withColumn(bracketed: string, before: string, after: string): string {
  const written = escaped(before).toUpperCase();
  return bracketed.replace(/(\[@?)((?:'.|[^[\]'@])+)(?=\])/g, (whole, open: string, name: string) => {
    const [first, last] = name.split(/(?<!'):/);
    if (last !== undefined) return whole;
    return first?.toUpperCase() === written ? open + escaped(after) : whole;
  });
}
