import { numberedName } from '../model/header-names.ts';
import { nameSheet } from '../model/sheet-edits.ts';
import { renameTable } from '../model/table-edits.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Entries } from './change.ts';
import { divided } from './entries.ts';

/** Renames what was made here under a name that somebody else's sheet or table has. */
export function makeRoom(workbook: Workbook, arriving: Entries): void {
  for (const [path, value] of arriving) {
    const [collection, below] = divided(path);
    const [id, member] = divided(below);
    if (member !== 'name' || typeof value !== 'string') continue;
    if (collection === 'sheets') freeSheet(workbook, id, value, arriving);
    if (collection === 'tables') freeTable(workbook, id, value, arriving);
  }
}

function freeSheet(workbook: Workbook, id: string, name: string, arriving: Entries): void {
  const mine = workbook.sheet(name);
  if (!mine || mine.id === id || arriving.has(`sheets/${mine.id}/name`)) return;
  const free = numberedName(`${name.slice(0, 26)} `, (wanted) => !workbook.sheet(wanted));
  workbook.as('remote', () => nameSheet(workbook, mine, free));
}

function freeTable(workbook: Workbook, id: string, name: string, arriving: Entries): void {
  const mine = workbook.table(name);
  if (!mine || mine.id === id || arriving.has(`tables/${mine.id}/name`)) return;
  const isTaken = (wanted: string) =>
    workbook.table(wanted) ?? workbook.names.find((item) => item.name.toUpperCase() === wanted.toUpperCase());
  workbook.as('remote', () =>
    renameTable(
      workbook,
      mine,
      numberedName(`${name}_`, (wanted) => !isTaken(wanted)),
    ),
  );
}
