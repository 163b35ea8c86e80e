import { addBodyRows } from './grow-tables.ts';
import { gesture, type Outcome } from './gesture.ts';
import { Range } from './range.ts';
import { insertCells } from './shift-cells.ts';
import { applyFilters } from './filter-table.ts';
import { createTable, insertTableColumn, insertTableRows, resizeTable, showTotals } from './table-edits.ts';
import type { Table } from './table.ts';
import type { Workbook } from './workbook.ts';

/** Makes a table of a range, its first row as headers or with a row of them put above. */
export function makeTable(workbook: Workbook, range: Range, hasHeaders: boolean): Outcome {
  return gesture(workbook, () => {
    const { rows, columns } = createTable(workbook, range, hasHeaders).range;
    workbook.select(range.with({ rows, columns }));
  });
}

/** Tab in the last cell of a table: a blank row below it, the cells below pushed down when something is there. */
export function appendTableRow(workbook: Workbook, table: Table): Outcome {
  return gesture(workbook, () => {
    const { lastRow } = table.range;
    const below = table.range.with({ row: lastRow + 1, rows: 1 });
    const isFree = [...table.sheet.cellsIn(below)].every(
      ({ cell }) => cell.value === '' && cell.formula === undefined,
    );
    if (table.showTotals) insertTableRows(workbook, table, undefined, 1);
    else {
      if (!isFree) insertCells(workbook, below, 'Down');
      addBodyRows(workbook, table, 1);
    }
    workbook.raise({ kind: 'changed', range: below, changeType: 'RangeEdited' });
  });
}

/** The handle at a table's corner: other bounds, the header row and the first column staying. */
export function stretchTable(workbook: Workbook, table: Table, rows: number, columns: number): Outcome {
  return gesture(workbook, () => {
    const added = rows - table.box.rows;
    const totals = table.showTotals;
    if (columns !== table.box.columns || added < 0)
      resizeTable(workbook, table, table.range.with({ columns, rows: Math.min(rows, table.box.rows) }));
    if (added > 0 && !totals) addBodyRows(workbook, table, added);
  });
}

/** Shows the filter buttons, or takes them away with what they filter (Ctrl+Shift+L). */
export function toggleFilterButtons(workbook: Workbook, table: Table): Outcome {
  return gesture(workbook, () => {
    if (table.showFilterButton && table.filters.length > 0) applyFilters(workbook, table, []);
    workbook.journal.set(table, 'showFilterButton', !table.showFilterButton);
    table.sheet.changed({ kind: 'formats' });
  });
}

/** Shows every row of the table again. */
export function clearFilters(workbook: Workbook, table: Table): Outcome {
  return gesture(workbook, () => applyFilters(workbook, table, []));
}

/** Inserts rows or columns of a table where the range is, and nothing beside it. */
export function insertInTable(
  workbook: Workbook,
  table: Table,
  range: Range,
  axis: 'rows' | 'columns',
): Outcome {
  return gesture(workbook, () => {
    if (axis === 'rows')
      insertTableRows(workbook, table, Math.max(0, range.row - table.body.row), range.rows);
    else
      for (let index = 0; index < range.columns; index += 1)
        insertTableColumn(workbook, table, range.column - table.box.column);
  });
}

export function toggleTotals(workbook: Workbook, table: Table): Outcome {
  return gesture(workbook, () => showTotals(workbook, table, !table.showTotals));
}
