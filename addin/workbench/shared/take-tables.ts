import { readTable } from '../model/read-workbook.ts';
import type { Table } from '../model/table.ts';
import type { Workbook } from '../model/workbook.ts';
import type { EntryChanges } from './entry-changes.ts';

/** Adds, removes and fills the tables that changed. */
export function takeTables(workbook: Workbook, { saved, ids, paths }: EntryChanges): void {
  const before = workbook.tables;
  const wanted = new Map(saved.tables.map((table) => [table.id, table]));
  const removed = before.filter(({ id, sheet }) => !wanted.has(id) || !workbook.sheets.includes(sheet));
  const added = saved.tables
    .filter(({ id }) => !before.some((table) => table.id === id))
    .flatMap((table) => readTable(workbook, table));
  if (removed.length > 0 || added.length > 0) workbook.journal.forget();
  workbook.tables = [...before.filter((table) => !removed.includes(table)), ...added];
  for (const table of before) {
    const { sheetId, ...of } = wanted.get(table.id) ?? { sheetId: '' };
    if (sheetId === '' || !ids.has(table.id)) continue;
    Object.assign(table, of);
    table.sheet.changed({ kind: 'structure' });
    if (paths.has(`tables/${table.id}/sortFields`)) workbook.raise({ kind: 'rowsSorted', range: table.body });
  }
  for (const table of removed) tell(workbook, table, 'tableDeleted');
  for (const table of added) tell(workbook, table, 'tableAdded');
}

function tell(workbook: Workbook, table: Table, kind: 'tableAdded' | 'tableDeleted'): void {
  table.sheet.changed({ kind: 'structure' });
  workbook.raise({ kind, table });
}
