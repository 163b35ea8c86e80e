import { type FilterTest, filterTest } from './filter-test.ts';
import type { ColumnFilter, FilterCriteria, Table } from './table.ts';
import type { Workbook } from './workbook.ts';

/** Keeps, of a column, only the rows whose text is among the values; undefined shows all again. */
export function setFilter(
  workbook: Workbook,
  table: Table,
  columnId: number,
  criteria: FilterCriteria | undefined,
): void {
  const others = table.filters.filter((filter) => filter.columnId !== columnId);
  applyFilters(workbook, table, criteria ? [...others, { columnId, criteria }] : others);
}

/** Replaces every filter of the table and hides what they leave out. */
export function applyFilters(workbook: Workbook, table: Table, filters: readonly ColumnFilter[]): void {
  const { sheet, body } = table;
  workbook.journal.set(table, 'filters', filters);
  const hidden = new Set(sheet.hiddenRows);
  const tests = columnTests(workbook, table);
  for (let row = body.row; row <= body.lastRow; row += 1) {
    if (tests.every(({ column, keeps }) => keeps(sheet.cell(row, column)))) hidden.delete(row);
    else hidden.add(row);
  }
  workbook.journal.set(sheet, 'hiddenRows', hidden);
  sheet.changed({ kind: 'structure', lines: true });
  workbook.raise({ kind: 'rowsHidden', range: body });
}

type ColumnTest = { readonly columnId: number; readonly column: number; readonly keeps: FilterTest };

/** What each filter of the table keeps, by column of the sheet. */
export function columnTests({ language }: Workbook, table: Table): ColumnTest[] {
  const { sheet, body } = table;
  return table.filters.flatMap(({ columnId, criteria }) => {
    const index = table.indexOf(columnId);
    if (index === undefined) return [];
    const column = table.box.column + index;
    const cells = () => Array.from({ length: body.rows }, (_, at) => sheet.cell(body.row + at, column));
    const keeps = filterTest(criteria, cells, language);
    return keeps ? [{ columnId, column, keeps }] : [];
  });
}
