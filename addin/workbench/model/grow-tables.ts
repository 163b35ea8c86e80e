import { intersection } from './box.ts';
import { copiedFormula } from './moved-formula.ts';
import { isBlank } from './cell.ts';
import type { Placement } from './cell-store.ts';
import { growCharts } from './grow-charts.ts';
import { defaultNames, freeColumnName } from './header-names.ts';
import type { Range } from './range.ts';
import type { Table, TableColumn } from './table.ts';
import { writeHeader } from './table-headers.ts';
import type { Workbook } from './workbook.ts';

/** Cells that were carried from elsewhere bring their limits along; limits that were there before keep a table away. */
type Written = { readonly carried: boolean };

/** A table takes in what was written right below its last row, or right beside its last column. */
export function growTables(workbook: Workbook, range: Range, written: Written = { carried: false }): void {
  for (const table of workbook.tablesOf(range.sheet)) {
    const below = rowsBelow(table, range);
    if (below && isFree(workbook, below, { range, ...written })) addBodyRows(workbook, table, below.rows);
    const beside = columnsBeside(table, range);
    if (beside && isFree(workbook, beside, { range, ...written }))
      addColumns(workbook, table, beside.columns);
  }
}

/** Lengthens the table: new rows look like the one above them and compute like it. */
export function addBodyRows(workbook: Workbook, table: Table, count: number): void {
  const model = table.range.lastRow;
  workbook.journal.set(table, 'box', { ...table.box, rows: table.box.rows + count });
  extendConditionalFormats(workbook, table, model, count);
  growCharts(workbook, table, model, count);
  table.sheet.store.putAll(dressed(table, model, count));
  table.sheet.changed({ kind: 'structure' });
}

function* dressed(table: Table, model: number, count: number): Generator<Placement> {
  for (let row = model + 1; row <= model + count; row += 1) yield* dressedRow(table, row, model);
}

/** A row of the body with the look, the limits and the formulas of another one, where it has none of its own. */
export function* dressedRow(table: Table, row: number, model: number): Generator<Placement> {
  const { sheet, box } = table;
  for (const [index, { formula }] of table.columns.entries()) {
    const column = box.column + index;
    const cell = sheet.cell(row, column);
    const look = model > box.row ? sheet.style(model, column) : sheet.style(row, column);
    const { numberFormat, format, validation } = look;
    const own = cell ?? { value: '' as const };
    const kept = cell && cell.numberFormat !== 'General' ? cell.numberFormat : numberFormat;
    const filled = isBlank(cell) && formula ? copiedFormula(formula, row - table.body.row, 0) : cell?.formula;
    const dressed = { ...own, numberFormat: kept, format, validation, formula: filled };
    yield { row, column, cell: dressed };
  }
}

function rowsBelow(table: Table, range: Range): Range | undefined {
  const { lastRow, lastColumn, column } = table.range;
  const starts = range.row > table.box.row && range.row <= lastRow + 1;
  const across = range.column >= column && range.column <= lastColumn;
  if (table.showTotals || !starts || !across || range.lastRow <= lastRow) return undefined;
  return table.range.with({ row: lastRow + 1, rows: range.lastRow - lastRow });
}

function columnsBeside(table: Table, range: Range): Range | undefined {
  const { row, lastRow, lastColumn } = table.range;
  const within = range.row >= row && range.lastRow <= lastRow;
  if (!within || range.column !== lastColumn + 1) return undefined;
  return table.range.with({ column: lastColumn + 1, columns: range.columns });
}

/** True when something was written there and nothing else stands in the way. */
function isFree(workbook: Workbook, added: Range, written: Written & { readonly range: Range }): boolean {
  let some = false;
  for (const { row, column, cell } of added.sheet.cellsIn(added)) {
    const mine = intersection(written.range, { row, column, rows: 1, columns: 1 }) !== undefined;
    const isLimited = cell.validation !== undefined && !(mine && written.carried);
    if (isLimited || (!mine && !isBlank(cell))) return false;
    some ||= mine && !isBlank(cell);
  }
  return some && !workbook.tablesOf(added.sheet).some(({ range }) => range.intersect(added));
}

function addColumns(workbook: Workbook, table: Table, count: number): void {
  const { sheet, box } = table;
  const columns: TableColumn[] = [...table.columns];
  for (let index = box.columns; index < box.columns + count; index += 1) {
    const written = String(sheet.cell(box.row, box.column + index)?.value ?? '');
    const name = freeColumnName(written, columns, defaultNames[workbook.language].column);
    columns.push({ id: table.nextColumnId + index - box.columns, name });
  }
  workbook.journal.set(table, 'nextColumnId', table.nextColumnId + count);
  workbook.journal.set(table, 'columns', columns);
  workbook.journal.set(table, 'box', { ...box, columns: box.columns + count });
  for (const [index, { name }] of columns.entries()) writeHeader(table, index, name);
  sheet.changed({ kind: 'structure' });
}

function extendConditionalFormats(workbook: Workbook, table: Table, lastRow: number, count: number): void {
  const { sheet, range } = table;
  for (const rule of sheet.conditionalFormats) {
    const touches = rule.box.row + rule.box.rows - 1 === lastRow && intersection(rule.box, range);
    if (touches) workbook.journal.set(rule, 'box', { ...rule.box, rows: rule.box.rows + count });
  }
}
