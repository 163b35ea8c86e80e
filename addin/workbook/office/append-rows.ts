import type { Language } from '#domain/text';
import type { Cells } from '../sync/cells.ts';
import type { CellValue } from '../sync/cell-value.ts';
import { dressRows, formulasOf, type RowSpan } from './dress-rows.ts';
import type { LaidColumn } from './sheet-columns.ts';
import { placesOf, type SyncedTable } from './synced-table.ts';

export type Appended = {
  readonly columns: readonly LaidColumn[];
  readonly language: Language;
  readonly rows: readonly Cells[];
  /** The table only has the blank row it was made with: the first row goes there. */
  readonly intoBlank: boolean;
};

/** Adds rows, few enough for one request, at the end of the table, which then ends after them. */
export async function appendRows(
  context: Excel.RequestContext,
  found: SyncedTable,
  { columns, language, rows, intoBlank }: Appended,
): Promise<void> {
  const standing = intoBlank ? 0 : found.rows;
  const start = found.top + 1 + standing;
  // A row of totals makes way: below it nothing belongs to the table.
  if (found.hasTotals) found.table.showTotals = false;
  const span = { first: start, count: rows.length };
  dressRows(found.sheet, columns, span, { placeOf: placesOf(found), language });
  writeBlock(found, rows, span);
  writeFormulas(found, columns, span);
  await context.sync();
  await grow(context, found, standing + rows.length);
  if (found.hasTotals) found.table.showTotals = true;
}

function writeBlock(found: SyncedTable, rows: readonly Cells[], { first, count }: RowSpan): void {
  const values = rows.map((cells) => {
    const row: CellValue[] = Array.from({ length: found.width }, () => '');
    for (const [id, place] of found.placeOf) row[place] = cells[id] ?? '';
    return row;
  });
  found.sheet.getRangeByIndexes(first, found.left, count, found.width).values = values;
}

function writeFormulas(found: SyncedTable, columns: readonly LaidColumn[], span: RowSpan): void {
  const placeOf = placesOf(found);
  for (const column of columns) {
    const place = placeOf(column.id);
    if (column.synced?.formula === undefined || place === undefined) continue;
    const range = found.sheet.getRangeByIndexes(span.first, place, span.count, 1);
    range.formulas = formulasOf(column, placeOf, span);
  }
}

/** Excel grows a table over what is written below it, but not over cells that were formatted before. */
async function grow(context: Excel.RequestContext, found: SyncedTable, rows: number): Promise<void> {
  const range = found.table.getRange();
  range.load('rowCount');
  await context.sync();
  if (range.rowCount - 1 >= rows) return;
  found.table.resize(found.sheet.getRangeByIndexes(found.top, found.left, rows + 1, found.width));
  await context.sync();
}
