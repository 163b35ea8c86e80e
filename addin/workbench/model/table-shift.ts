import type { Box } from './address.ts';
import { defaultNames, freeColumnName } from './header-names.ts';
import { type Shift, shiftedBox } from './reference-shift.ts';
import type { Table, TableColumn } from './table.ts';
import { writeHeader } from './table-headers.ts';
import type { Workbook } from './workbook.ts';

/** Moves a table with its cells. Returns true when its last body row left and one must come back. */
export function followTable(workbook: Workbook, table: Table, shift: Shift): boolean {
  const box = shiftedBox(table.box, shift);
  if (!box) {
    removeTable(workbook, table);
    return false;
  }
  if (box === table.box) return false;
  const shrank = box.rows < table.box.rows;
  if (shift.axis === 'columns') followColumns(workbook, table, box, shift);
  workbook.journal.set(table, 'box', box);
  for (const [index, { name }] of table.columns.entries()) writeHeader(table, index, name);
  return shrank && box.rows <= (table.showTotals ? 2 : 1);
}

/** The table is no more; its cells stay. */
export function removeTable(workbook: Workbook, table: Table): void {
  workbook.journal.set(
    workbook,
    'tables',
    workbook.tables.filter((other) => other !== table),
  );
  table.sheet.changed({ kind: 'structure' });
  workbook.raise({ kind: 'tableDeleted', table });
}

function followColumns(workbook: Workbook, table: Table, box: Box, { at, count }: Shift): void {
  const index = at - table.box.column;
  if (count > 0 && index > 0) insertColumns(workbook, table, index, count);
  if (count < 0 && box.columns < table.box.columns) {
    const kept = table.columns.filter((_, place) => place < index || place >= index - count);
    const ids = new Set(kept.map(({ id }) => id));
    workbook.journal.set(table, 'columns', kept);
    workbook.journal.set(
      table,
      'filters',
      table.filters.filter(({ columnId }) => ids.has(columnId)),
    );
  }
}

function insertColumns(workbook: Workbook, table: Table, index: number, count: number): void {
  const word = defaultNames[workbook.language].column;
  const added: TableColumn[] = [];
  for (let place = 0; place < count; place += 1) {
    const name = freeColumnName('', [...table.columns, ...added], word);
    added.push({ id: table.nextColumnId + place, name });
  }
  workbook.journal.set(table, 'nextColumnId', table.nextColumnId + count);
  workbook.journal.set(table, 'columns', table.columns.toSpliced(index, 0, ...added));
}
