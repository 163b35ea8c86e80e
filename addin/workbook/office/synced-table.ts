import type { ColumnPlaces } from './dress-rows.ts';
import { placeColumns } from './place-columns.ts';
import type { LaidColumn } from './sheet-columns.ts';
import type { SheetBinding } from './sheet-binding.ts';

/** A table found again: where it begins in its sheet, and where each of our columns is now. */
export type SyncedTable = {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  /** Place in the sheet, from 0, of its heading row (shown or not) and of its first column. */
  readonly top: number;
  readonly left: number;
  /** Rows between its headings and its totals. */
  readonly rows: number;
  readonly width: number;
  /** By column id, its place in the table; a column the person deleted is absent. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
  /** Places of the columns in which people type and Excel guesses what they mean. */
  readonly typed: readonly number[];
};

/** Where each of our columns is in the sheet, from 0. */
export const placesOf =
  ({ left, placeOf }: SyncedTable): ColumnPlaces =>
  (id) => {
    const place = placeOf.get(id);
    return place === undefined ? undefined : left + place;
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
  const body = table.getDataBodyRange();
  body.load('rowIndex,columnIndex,rowCount,columnCount');
  table.load('showHeaders,showTotals');
  table.columns.load('items/id,items/name');
  await context.sync();
  const placeOf = placeColumns(columns, binding, table.columns.items);
  return {
    table,
    sheet: table.worksheet,
    top: body.rowIndex - 1,
    left: body.columnIndex,
    rows: body.rowCount,
    width: body.columnCount,
    placeOf,
    hasHeadings: table.showHeaders,
    hasTotals: table.showTotals,
    typed: columns.flatMap(({ id, synced, look }) =>
      synced?.access === 'editable' && look.numberFormat === undefined ? (placeOf.get(id) ?? []) : [],
    ),
  };
}
