import { displayText } from './display-text.ts';
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
  for (let row = body.row; row <= body.lastRow; row += 1) {
    if (passes(workbook, table, row)) hidden.delete(row);
    else hidden.add(row);
  }
  workbook.journal.set(sheet, 'hiddenRows', hidden);
  sheet.changed({ kind: 'structure' });
  workbook.raise({ kind: 'rowsHidden', range: body });
}

function passes(workbook: Workbook, table: Table, row: number): boolean {
  return table.filters.every(({ columnId, criteria }) => {
    const index = table.indexOf(columnId);
    const values = criteria['values'];
    if (index === undefined || !Array.isArray(values)) return true;
    const cell = table.sheet.cell(row, table.box.column + index);
    const text = displayText(cell, workbook.language).toUpperCase();
    return values.some((value) => String(value).toUpperCase() === text);
  });
}
