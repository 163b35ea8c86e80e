import type { Cell, CellValue } from './cell.ts';
import { isBlank } from './cell.ts';
import type { Placement } from './cell-store.ts';
import { copiedFormula } from './moved-formula.ts';
import type { Range } from './range.ts';
import type { SortField, Table } from './table.ts';
import type { Workbook } from './workbook.ts';

type Row = { readonly row: number; readonly cells: readonly (Cell | undefined)[] };

const collators = {
  fr: new Intl.Collator('fr', { sensitivity: 'accent' }),
  en: new Intl.Collator('en', { sensitivity: 'accent' }),
};

/** Sorts the visible body rows of a table, and remembers by what. */
export function sortBody(workbook: Workbook, table: Table, fields: readonly SortField[]): void {
  workbook.journal.set(table, 'sortFields', fields);
  sortRows(workbook, table.body, fields);
}

/**
 * Sorts the visible rows of a range as Excel does: numbers, texts, false and true, errors, blanks always last, equals
 * in the order they had. Formulas go along with the references they have to their own row.
 */
export function sortRows(workbook: Workbook, body: Range, fields: readonly SortField[]): void {
  const { sheet } = body;
  const rows = visibleRows(body);
  const order = byFields(fields, workbook.language);
  const sorted = rows.toSorted(order);
  sheet.store.putAll(placements(rows, sorted, body.column));
  sheet.changed({ kind: 'cells', box: body, computed: false });
  sheet.changed({ kind: 'structure', lines: true });
  workbook.raise({ kind: 'rowsSorted', range: body });
  workbook.raise({ kind: 'changed', range: body, changeType: 'RangeEdited' });
}

function visibleRows(body: Range): Row[] {
  const { sheet } = body;
  const rows: Row[] = [];
  for (let row = body.row; row <= body.lastRow; row += 1) {
    if (sheet.hiddenRows.has(row)) continue;
    const cells = Array.from({ length: body.columns }, (_, index) => sheet.cell(row, body.column + index));
    rows.push({ row, cells });
  }
  return rows;
}

/** Where every cell goes when the rows are put in that order. */
function* placements(
  rows: readonly Row[],
  sorted: readonly Row[],
  firstColumn: number,
): Generator<Placement> {
  for (const [place, { row: from, cells }] of sorted.entries()) {
    const there = rows[place];
    if (!there || there.row === from) continue;
    for (const [index, cell] of cells.entries()) {
      const moved = cell && movedCell(cell, there.row - from, there.cells[index]?.validation);
      yield { row: there.row, column: firstColumn + index, cell: moved };
    }
  }
}

/** Limits on entries stay with the place, not with what moves. */
function movedCell(cell: Cell, rows: number, validation: Cell['validation']): Cell {
  if (cell.formula === undefined && cell.validation === validation) return cell;
  return { ...cell, validation, formula: cell.formula && copiedFormula(cell.formula, rows, 0) };
}

function byFields(fields: readonly SortField[], language: 'fr' | 'en'): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const { key, ascending } of fields) {
      const found = compared(a.cells[key], b.cells[key], ascending, language);
      if (found !== 0) return found;
    }
    return 0;
  };
}

function compared(
  a: Cell | undefined,
  b: Cell | undefined,
  ascending: boolean,
  language: 'fr' | 'en',
): number {
  const blanks = Number(isBlank(a)) - Number(isBlank(b));
  if (blanks !== 0 || !a || !b) return blanks;
  const order = rank(a) - rank(b) || comparedValues(a.value, b.value, language);
  return ascending ? order : -order;
}

const ranks: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

const rank = ({ error, value }: Cell) => (error ? 3 : (ranks[typeof value] ?? 3));

function comparedValues(a: CellValue, b: CellValue, language: 'fr' | 'en'): number {
  if (typeof a === 'string' && typeof b === 'string') return collators[language].compare(a, b);
  return Number(a) - Number(b);
}
