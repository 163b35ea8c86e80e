import type { LaidColumn } from './sheet-columns.ts';
import type { SheetBinding } from './sheet-binding.ts';

/** A table found again: where it begins in its sheet, and where each of our columns is now. */
export type SyncedTable = {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  /** Place of its heading row and first column in the sheet, from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly width: number;
  /** By column id, its place in the table; a column the person deleted is absent. */
  readonly placeOf: ReadonlyMap<string, number>;
};

/** Finds the table of a binding, wherever it was moved and however it was renamed; undefined when it is gone. */
export async function findTable(
  context: Excel.RequestContext,
  binding: SheetBinding,
  columns: readonly LaidColumn[],
): Promise<SyncedTable | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(binding.tableId);
  table.load('id');
  await context.sync();
  if (table.isNullObject) return undefined;
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  table.columns.load('items/id');
  await context.sync();
  const places = new Map(table.columns.items.map(({ id }, place) => [id, place]));
  const placeOf = new Map<string, number>();
  for (const { id } of columns) {
    const place = places.get(binding.columns[id] ?? -1);
    if (place !== undefined) placeOf.set(id, place);
  }
  return {
    table,
    sheet: table.worksheet,
    top: range.rowIndex,
    left: range.columnIndex,
    rows: range.rowCount - 1,
    width: range.columnCount,
    placeOf,
  };
}
