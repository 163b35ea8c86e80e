import { maxColumns, maxRows, quotedSheet } from './address.ts';
import {
  type Corner,
  formulaParts,
  movedTo,
  type Reference,
  referenceBox,
  withReferences,
} from './formula-references.ts';
import { formulaPieces } from '../evaluator/formula-pieces.ts';
import { type Move, shiftedBox } from './reference-shift.ts';
import { withMovedRows } from './row-numbers.ts';

/** The formula as copied so many rows and columns away: what `$` does not hold moves along. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return withReferences(formula, (reference) => copiedReference(reference, rows, columns));
}

/** The reference of a formula copied so many rows and columns away; undefined when it leaves the sheet. */
export function copiedReference(reference: Reference, rows: number, columns: number): Reference | undefined {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === undefined || corner.fixedRow ? corner.row : corner.row + rows,
    column: corner.column === undefined || corner.fixedColumn ? corner.column : corner.column + columns,
  });
  const inside = ({ row = 0, column = 0 }: Corner) =>
    row >= 0 && row < maxRows && column >= 0 && column < maxColumns;
  const first = move(reference.first);
  const last = reference.ranged ? move(reference.last) : first;
  return inside(first) && inside(last) ? { ...reference, first, last } : undefined;
}

type NamedMove = Move & { readonly sheet: { readonly name: string } };

/** The formula of a cell of the sheet `home`, after cells moved: its references go where their cells went. */
export function followedFormula(formula: string, home: string, shift: NamedMove): string {
  const named = shift.sheet.name.toUpperCase();
  const staysApart = !formula.includes('!') && home.toUpperCase() !== named;
  if (staysApart || !speaksOf(formula, shift)) return formula;
  const moved = home.toUpperCase() === named ? withMovedRows(formula, shift) : undefined;
  return moved ?? followedReferences(formula, home, shift);
}

function followedReferences(formula: string, home: string, shift: NamedMove): string {
  const named = shift.sheet.name.toUpperCase();
  return withReferences(formula, (reference) => {
    if ((reference.sheet ?? home).toUpperCase() !== named) return reference;
    const box = referenceBox(reference);
    const moved = shiftedBox(box, shift);
    return moved === box || !moved ? moved && reference : movedTo(reference, moved);
  });
}

/** False when no number in the formula is that of a row that moves: whole columns keep their reference. */
function speaksOf(formula: string, { axis, at }: Move): boolean {
  if (axis === 'columns') return true;
  for (const [digits] of formula.matchAll(/\d+/g)) if (Number(digits) > at) return true;
  return false;
}

/** The formula with a sheet's new name. */
export function withSheetName(formula: string, before: string, after: string): string {
  const parts = formulaPieces(formula);
  return parts
    .map((part, index) => {
      if (parts[index + 1] !== '!') return part;
      const written = part.startsWith("'") ? part.slice(1, -1).replaceAll("''", "'") : part;
      return written.toUpperCase() === before.toUpperCase() ? quotedSheet(after) : part;
    })
    .join('');
}

/** The formula once a sheet is gone: its references to it are `#REF!`. */
export function withoutSheet(formula: string, name: string): string {
  if (!formula.toUpperCase().includes(name.toUpperCase().replaceAll("'", "''"))) return formula;
  return formulaParts(formula)
    .map(({ written, reference }) =>
      reference?.sheet?.toUpperCase() === name.toUpperCase() ? '#REF!' : written,
    )
    .join('');
}
