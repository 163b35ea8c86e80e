import { columnLetters, columnNumber } from '../evaluator/area.ts';
import { formulaPieces } from '../evaluator/formula-pieces.ts';
import { type Box, maxColumns, maxRows, quotedSheet } from './address.ts';

/** A corner of a reference; `$` marks what a copy keeps. A missing part is a whole row or column. */
export type Corner = {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
};

export type Reference = {
  /** As written, without quotes; undefined for the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly first: Corner;
  readonly last: Corner;
  /** `A1:B2` rather than `A1`. */
  readonly ranged: boolean;
};

const cornerPattern = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)?$/;
const startsReference = /^[$A-Za-z\d]/;
const rowsPattern = /^(\$?)([1-9]\d*):(\$?)([1-9]\d*)$/;

/** A piece of a formula as written, and the reference it is, if any, with its sheet. */
export type FormulaPart = { readonly written: string; readonly reference?: Reference };

/** The formula cut into references and what stands between them. */
export function formulaParts(formula: string): FormulaPart[] {
  const pieces = formulaPieces(formula);
  const parts: FormulaPart[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const found = prefixedAt(pieces, index) ?? referenceAt(pieces, index);
    if (!found) {
      parts.push({ written: pieces[index] ?? '' });
      continue;
    }
    const written = pieces.slice(index, index + found.taken).join('');
    parts.push({ written, reference: found.reference });
    index += found.taken - 1;
  }
  return parts;
}

/**
 * The formula with each reference replaced by what `change` makes of it: another reference, undefined for `#REF!`, or
 * the same object to leave it as it is written.
 */
export function withReferences(
  formula: string,
  change: (reference: Reference) => Reference | undefined,
): string {
  return formulaParts(formula)
    .map(({ written, reference }) => {
      const after = reference && change(reference);
      if (after === reference) return written;
      return after ? writtenReference(after) : `${prefix(reference?.sheet)}#REF!`;
    })
    .join('');
}

/** The rectangle a reference stands for. */
export function referenceBox({ first, last }: Reference): Box {
  const top = Math.min(first.row ?? 0, last.row ?? 0);
  const left = Math.min(first.column ?? 0, last.column ?? 0);
  const bottom = Math.max(first.row ?? maxRows - 1, last.row ?? maxRows - 1);
  const right = Math.max(first.column ?? maxColumns - 1, last.column ?? maxColumns - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The reference on another rectangle; whole rows and columns stay whole. */
export function movedTo(reference: Reference, { row, column, rows, columns }: Box): Reference {
  const corner = (of: Corner, atRow: number, atColumn: number): Corner => ({
    ...of,
    row: of.row === undefined ? undefined : atRow,
    column: of.column === undefined ? undefined : atColumn,
  });
  return {
    ...reference,
    first: corner(reference.first, row, column),
    last: corner(reference.last, row + rows - 1, column + columns - 1),
  };
}

type Found = { readonly reference: Reference; readonly taken: number };

/** A reference with the name of its sheet before it. */
function prefixedAt(parts: readonly string[], index: number): Found | undefined {
  if (parts[index + 1] !== '!') return undefined;
  const found = referenceAt(parts, index + 2, unquoted(parts[index] ?? ''));
  return found && { ...found, taken: found.taken + 2 };
}

function referenceAt(parts: readonly string[], index: number, sheet?: string): Found | undefined {
  if (!startsReference.test(parts[index] ?? '') || /^[(![]/.test(parts[index + 1] ?? '')) return undefined;
  const rows = rowsPattern.exec(parts[index] ?? '');
  return rows ? { reference: wholeRows(rows, sheet), taken: 1 } : cornersAt(parts, index, sheet);
}

function cornersAt(parts: readonly string[], index: number, sheet: string | undefined): Found | undefined {
  const start = cornerAt(parts, index);
  if (!start) return undefined;
  const { corner: first, taken } = start;
  const end = parts[index + taken] === ':' ? cornerAt(parts, index + taken + 1) : undefined;
  if (end) {
    return { reference: { sheet, first, last: end.corner, ranged: true }, taken: taken + 1 + end.taken };
  }
  return first.row === undefined
    ? undefined
    : { reference: { sheet, first, last: first, ranged: false }, taken };
}

/** A corner with letters; whole columns come in pieces (`$`, `C`). */
function cornerAt(parts: readonly string[], index: number): { corner: Corner; taken: number } | undefined {
  const taken = parts[index] === '$' ? 2 : 1;
  const written = taken === 1 ? (parts[index] ?? '') : `$${parts[index + 1] ?? ''}`;
  const match = cornerPattern.exec(written);
  if (!match) return undefined;
  const [, fixedColumn, letters = '', fixedRow, digits] = match;
  const corner = {
    column: columnNumber(letters),
    row: digits === undefined ? undefined : Number(digits) - 1,
    fixedColumn: fixedColumn === '$',
    fixedRow: fixedRow === '$',
  };
  return corner.column < maxColumns ? { corner, taken } : undefined;
}

function wholeRows(
  [, fixedTop, top, fixedBottom, bottom]: RegExpExecArray,
  sheet: string | undefined,
): Reference {
  const corner = (fixed: string | undefined, row: string | undefined): Corner => ({
    row: Number(row) - 1,
    fixedRow: fixed === '$',
    fixedColumn: false,
  });
  return { sheet, first: corner(fixedTop, top), last: corner(fixedBottom, bottom), ranged: true };
}

/** The reference as a formula has it, its sheet before it when it has one. */
export function writtenReference({ sheet, first, last, ranged }: Reference): string {
  const corners = ranged ? `${writtenCorner(first)}:${writtenCorner(last)}` : writtenCorner(first);
  return prefix(sheet) + corners;
}

const prefix = (sheet: string | undefined) => (sheet === undefined ? '' : `${quotedSheet(sheet)}!`);

function writtenCorner({ row, column, fixedRow, fixedColumn }: Corner): string {
  const letters = column === undefined ? '' : `${fixedColumn ? '$' : ''}${columnLetters(column)}`;
  return `${letters}${row === undefined ? '' : `${fixedRow ? '$' : ''}${row + 1}`}`;
}

const unquoted = (sheet: string) =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
