import { places } from './box.ts';
import { defaultNames, freeColumnName } from './header-names.ts';
import type { Range } from './range.ts';
import { renameInFormulas } from './structured-references.ts';
import type { Table, TableColumn } from './table.ts';
import type { Workbook } from './workbook.ts';

/** After a write: header cells in it name their columns, as texts, each name once. */
export function followHeaders(workbook: Workbook, range: Range): void {
  for (const table of workbook.tablesOf(range.sheet)) {
    const headers = table.header.intersect(range);
    if (!headers) continue;
    for (const { column } of places(headers)) {
      const written = table.sheet.cell(table.box.row, column)?.value ?? '';
      renameColumn(workbook, table, column - table.box.column, String(written));
    }
  }
}

/** Gives a column another name, in its header cell and in the formulas that use it. */
export function renameColumn(workbook: Workbook, table: Table, index: number, wanted: string): void {
  const column = table.columns[index];
  if (!column) return;
  const others = table.columns.filter(({ id }) => id !== column.id);
  const name = freeColumnName(wanted, others, defaultNames[workbook.language].column);
  writeHeader(table, index, name);
  if (name === column.name) return;
  const renamed: TableColumn = { ...column, name };
  workbook.journal.set(table, 'columns', table.columns.with(index, renamed));
  renameInFormulas(workbook, table, column.name, name);
  table.sheet.changed({ kind: 'structure' });
}

/** Puts a column's name into its header cell. */
export function writeHeader(table: Table, index: number, name: string): void {
  const { sheet, box } = table;
  const column = box.column + index;
  if (sheet.cell(box.row, column)?.value === name) return;
  const { numberFormat, format, validation } = sheet.style(box.row, column);
  sheet.store.put(box.row, column, { numberFormat, format, validation, value: name });
  sheet.changed({ kind: 'cells', box: { row: box.row, column, rows: 1, columns: 1 }, computed: false });
}
