import { boxSchema } from '../model/saved-schema.ts';
import { defaultNames, freeColumnName } from '../model/header-names.ts';
import type { Table, TableColumn } from '../model/table.ts';
import { writeHeader } from '../model/table-headers.ts';
import { removeTable } from '../model/table-shift.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Entries } from './change.ts';

/**
 * Makes tables whole again where two persons changed the same one, or one took back what the other built on: none lie
 * over one another, and each has the columns its header cells name.
 */
export function mendTables(workbook: Workbook, theirs: Entries): void {
  const broken = workbook.tables.filter((table) => overlaps(workbook, table) || !isWhole(table));
  if (broken.length === 0) return;
  workbook.as('remote', () => {
    for (const table of broken) if (overlaps(workbook, table)) giveWay(workbook, table, theirs);
    for (const table of workbook.tables) if (!isWhole(table)) nameColumns(workbook, table);
  });
}

const overlaps = (workbook: Workbook, table: Table): boolean =>
  workbook.tablesOf(table.sheet).some((other) => other !== table && other.range.intersect(table.range));

const headerAt = ({ sheet, box }: Table, index: number): string =>
  String(sheet.cell(box.row, box.column + index)?.value ?? '');

const isWhole = (table: Table): boolean =>
  table.columns.length === table.box.columns &&
  table.columns.every(({ name }, index) => name === headerAt(table, index));

/** The table is as long as everybody has it, or is none when only this workbook has it. */
function giveWay(workbook: Workbook, table: Table, theirs: Entries): void {
  const box = boxSchema.safeParse(theirs.get(`tables/${table.id}/box`)).data;
  if (box) table.box = box;
  if (!box || overlaps(workbook, table)) removeTable(workbook, table);
}

function nameColumns(workbook: Workbook, table: Table): void {
  const word = defaultNames[workbook.language].column;
  const columns: TableColumn[] = [];
  for (let index = 0; index < table.box.columns; index += 1) {
    const known = columnFor(table, index, columns);
    const name = freeColumnName(headerAt(table, index) || (known?.name ?? ''), columns, word);
    columns.push(known ? { ...known, name } : { id: freeId(table, columns), name });
  }
  table.columns = columns;
  table.nextColumnId = freeId(table, columns);
  for (const [index, { name }] of columns.entries()) writeHeader(table, index, name);
  table.sheet.changed({ kind: 'structure' });
}

/** The column its header names, or the one that stood at the place and is named nowhere else. */
function columnFor(table: Table, index: number, taken: readonly TableColumn[]): TableColumn | undefined {
  const names = new Set(Array.from({ length: table.box.columns }, (_, place) => headerAt(table, place)));
  const free = table.columns.filter(({ id }) => !taken.some((other) => other.id === id));
  const before = table.columns[index];
  return (
    free.find(({ name }) => name === headerAt(table, index)) ??
    free.find((column) => column === before && !names.has(column.name))
  );
}

const freeId = (table: Table, taken: readonly TableColumn[]): number =>
  Math.max(table.nextColumnId, ...[...table.columns, ...taken].map(({ id }) => id + 1));
