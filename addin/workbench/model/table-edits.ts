import { maxRows } from './address.ts';
import { addBodyRows } from './grow-tables.ts';
import { defaultNames, freeColumnName, numberedName } from './header-names.ts';
import { Range } from './range.ts';
import { Refusal } from './refusal.ts';
import { applyFilters } from './filter-table.ts';
import { deleteCells, insertCells } from './shift-cells.ts';
import { renameTableInFormulas } from './structured-references.ts';
import { Table, type TableColumn } from './table.ts';
import { writeHeader } from './table-headers.ts';
import { removeTable } from './table-shift.ts';
import type { Workbook } from './workbook.ts';

/** Makes a table of a range. Without headers a row of them is put above. Throws `InvalidArgument` over another table. */
export function createTable(workbook: Workbook, range: Range, hasHeaders: boolean): Table {
  const { sheet } = range;
  if (workbook.tablesOf(sheet).some((other) => other.range.intersect(range))) {
    throw new Refusal('InvalidArgument', "A table can't overlap another table.");
  }
  if (!hasHeaders) insertCells(workbook, range.with({ rows: 1 }), 'Down');
  const { row, column, columns } = range;
  const rows = Math.max(2, range.rows + (hasHeaders ? 0 : 1));
  const named = columnsFrom(workbook, range.with({ rows: 1 }), hasHeaders);
  const word = defaultNames[workbook.language].table;
  const table = new Table({
    id: workbook.newId('T'),
    name: numberedName(word, (name) => !isTaken(workbook, name)),
    sheet,
    box: { row, column, rows, columns },
    columns: named,
    nextColumnId: columns + 1,
  });
  workbook.journal.set(workbook, 'tables', [...workbook.tables, table]);
  for (const [index, { name }] of named.entries()) writeHeader(table, index, name);
  sheet.changed({ kind: 'structure' });
  workbook.raise({ kind: 'tableAdded', table });
  return table;
}

function columnsFrom(workbook: Workbook, header: Range, hasHeaders: boolean): TableColumn[] {
  const word = defaultNames[workbook.language].column;
  const columns: TableColumn[] = [];
  for (let index = 0; index < header.columns; index += 1) {
    const value = header.sheet.cell(header.row, header.column + index)?.value ?? '';
    const name = freeColumnName(hasHeaders ? String(value) : '', columns, word);
    columns.push({ id: index + 1, name });
  }
  return columns;
}

/** Renames a table, and its name in formulas. Throws for a taken or impossible name. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (name === table.name) return;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new Refusal('InvalidArgument');
  const own = name.toUpperCase() === table.name.toUpperCase();
  if (!own && isTaken(workbook, name)) throw new Refusal('ItemAlreadyExists');
  renameTableInFormulas(workbook, table.name, name);
  workbook.journal.set(table, 'name', name);
  table.sheet.changed({ kind: 'structure' });
}

const isTaken = (workbook: Workbook, name: string) =>
  workbook.table(name) !== undefined ||
  workbook.names.some((item) => item.name.toUpperCase() === name.toUpperCase());

/** Inserts blank body rows before a place of the body, from 0, or at its end; returns them. */
export function insertTableRows(
  workbook: Workbook,
  table: Table,
  at: number | undefined,
  count: number,
): Range {
  const place = at ?? table.body.rows;
  if (place < 0 || place > table.body.rows) throw new Refusal('InvalidArgument');
  const range = table.body.with({ row: table.body.row + place, rows: count });
  const atEnd = place === table.body.rows && !table.showTotals;
  insertCells(workbook, range, 'Down');
  if (atEnd) addBodyRows(workbook, table, count);
  return range;
}

export function deleteTableRows(workbook: Workbook, table: Table, at: number, count: number): void {
  if (at < 0 || at + count > table.body.rows) throw new Refusal('InvalidArgument');
  deleteCells(workbook, table.body.with({ row: table.body.row + at, rows: count }), 'Up');
}

/** Inserts a column at a place of the table, from 0, or at its end; returns its id. */
export function insertTableColumn(
  workbook: Workbook,
  table: Table,
  at: number | undefined,
  name = '',
): number {
  const place = at ?? table.columns.length;
  if (place < 0 || place > table.columns.length) throw new Refusal('InvalidArgument');
  const id = table.nextColumnId;
  const count = table.columns.length;
  insertCells(workbook, table.range.with({ column: table.box.column + place, columns: 1 }), 'Right');
  const others = table.columns.filter((column) => column.id !== id);
  const column = { id, name: freeColumnName(name, others, defaultNames[workbook.language].column) };
  if (table.columns.length === count) {
    const { box } = table;
    workbook.journal.set(table, 'box', {
      ...box,
      column: place === 0 ? box.column - 1 : box.column,
      columns: count + 1,
    });
    workbook.journal.set(table, 'nextColumnId', id + 1);
  }
  workbook.journal.set(table, 'columns', others.toSpliced(place, 0, column));
  writeHeader(table, place, column.name);
  return id;
}

/** Gives the table other bounds; its header row stays. Columns keep their id by place. */
export function resizeTable(workbook: Workbook, table: Table, range: Range): void {
  const clash = workbook
    .tablesOf(table.sheet)
    .some((other) => other !== table && other.range.intersect(range));
  const apart = range.sheet !== table.sheet || range.row !== table.box.row || !range.intersect(table.range);
  if (clash || apart || range.rows < 2) throw new Refusal('InvalidArgument');
  const { row, column, rows, columns } = range;
  const kept = columnsUnder(workbook, table, range);
  workbook.journal.set(table, 'nextColumnId', Math.max(table.nextColumnId, ...kept.map(({ id }) => id + 1)));
  workbook.journal.set(table, 'columns', kept);
  workbook.journal.set(table, 'box', { row, column, rows, columns });
  for (const [index, { name }] of kept.entries()) writeHeader(table, index, name);
  table.sheet.changed({ kind: 'structure' });
}

function columnsUnder(workbook: Workbook, table: Table, range: Range): TableColumn[] {
  const word = defaultNames[workbook.language].column;
  const kept: TableColumn[] = [];
  let next = table.nextColumnId;
  for (let index = 0; index < range.columns; index += 1) {
    const same = table.columns[range.column + index - table.box.column];
    const written = String(table.sheet.cell(range.row, range.column + index)?.value ?? '');
    kept.push(same ?? { id: next++, name: freeColumnName(written, [...table.columns, ...kept], word) });
  }
  return kept;
}

/** Moves a column to another place of its table, with its cells; its id stays. */
export function moveTableColumn(workbook: Workbook, table: Table, from: number, to: number): void {
  const column = table.columns[from];
  if (!column || to < 0 || to >= table.columns.length) throw new Refusal('InvalidArgument');
  const { sheet, range } = table;
  for (let row = range.row; row <= range.lastRow; row += 1) {
    const cells = table.columns.map((_, index) => sheet.cell(row, range.column + index));
    const moved = cells.toSpliced(from, 1).toSpliced(to, 0, cells[from]);
    for (const [index, cell] of moved.entries()) sheet.store.put(row, range.column + index, cell);
  }
  workbook.journal.set(table, 'columns', table.columns.toSpliced(from, 1).toSpliced(to, 0, column));
  sheet.changed({ kind: 'structure' });
  workbook.raise({ kind: 'changed', range, changeType: 'RangeEdited' });
}

/** Shows or takes away the row of totals, below the body. */
export function showTotals(workbook: Workbook, table: Table, shown: boolean): void {
  if (table.showTotals === shown) return;
  const totals = table.totals;
  if (totals) {
    workbook.journal.set(table, 'showTotals', false);
    workbook.journal.set(table, 'box', { ...table.box, rows: table.box.rows - 1 });
    for (const { row, column } of [...table.sheet.cellsIn(totals)])
      table.sheet.store.put(row, column, undefined);
  } else {
    const below = table.range.with({ row: Math.min(table.range.lastRow + 1, maxRows - 1), rows: 1 });
    insertCells(workbook, below, 'Down');
    workbook.journal.set(table, 'box', { ...table.box, rows: table.box.rows + 1 });
    workbook.journal.set(table, 'showTotals', true);
  }
  table.sheet.changed({ kind: 'structure' });
}

/** Removes the table and what its cells hold, or only the table. */
export function dropTable(workbook: Workbook, table: Table, withCells: boolean): void {
  const { sheet, range } = table;
  if (table.filters.length > 0) applyFilters(workbook, table, []);
  removeTable(workbook, table);
  if (!withCells) return;
  for (const { row, column } of [...sheet.cellsIn(range)]) sheet.store.put(row, column, undefined);
  sheet.changed({ kind: 'cells', box: range, computed: false });
}
