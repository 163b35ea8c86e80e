import { places } from './box.ts';
import { isBlank } from './cell.ts';
import { copiedFormula } from './moved-formula.ts';
import type { Range } from './range.ts';
import type { Table, TableColumn } from './table.ts';
import type { Workbook } from './workbook.ts';

/**
 * A formula written in a table column that was empty, or wholly filled by another formula, becomes the formula of the
 * whole column.
 */
export function fillCalculatedColumns(workbook: Workbook, range: Range): void {
  for (const table of workbook.tablesOf(range.sheet)) {
    const written = table.body.intersect(range);
    if (!written) continue;
    for (let column = written.column; column <= written.lastColumn; column += 1) {
      fillColumn(workbook, table, written.with({ column, columns: 1 }));
    }
  }
}

function fillColumn(workbook: Workbook, table: Table, written: Range): void {
  const index = written.column - table.box.column;
  const column = table.columns[index];
  const formula = commonFormula(table, written);
  if (!column || formula === undefined) return;
  const isConsistent = [...places(table.columnBody(index))]
    .filter(({ row }) => row < written.row || row > written.lastRow)
    .every(({ row }) => followsColumn(table, column, written.column, row));
  if (isConsistent) putColumnFormula(workbook, table, index, formula);
}

/** True for a blank cell, and for one that holds the formula its column had. */
function followsColumn(
  { sheet, body }: Table,
  { formula }: TableColumn,
  column: number,
  row: number,
): boolean {
  const cell = sheet.cell(row, column);
  if (!cell || isBlank(cell)) return true;
  return formula !== undefined && cell.formula === copiedFormula(formula, row - body.row, 0);
}

/** The formula the written cells share, as the first body row has it. */
function commonFormula({ sheet, body }: Table, written: Range): string | undefined {
  const first = sheet.cell(written.row, written.column)?.formula;
  if (first === undefined) return undefined;
  for (let row = written.row + 1; row <= written.lastRow; row += 1) {
    const formula = sheet.cell(row, written.column)?.formula;
    if (formula !== copiedFormula(first, row - written.row, 0)) return undefined;
  }
  return copiedFormula(first, body.row - written.row, 0);
}

function putColumnFormula(workbook: Workbook, table: Table, index: number, formula: string): void {
  const { sheet } = table;
  const body = table.columnBody(index);
  for (let row = body.row; row <= body.lastRow; row += 1) {
    const cell = sheet.cell(row, body.column);
    const expected = copiedFormula(formula, row - body.row, 0);
    if (cell?.formula === expected) continue;
    const { numberFormat, format, validation } = sheet.style(row, body.column);
    sheet.store.put(row, body.column, { numberFormat, format, validation, value: '', formula: expected });
  }
  const columns = table.columns.map((column, at): TableColumn =>
    at === index ? { ...column, formula } : column,
  );
  workbook.journal.set(table, 'columns', columns);
  sheet.changed({ kind: 'cells', box: body, computed: false });
}
