import type { Language } from '#domain/text';
import type { CellValue } from '../sync/cell-value.ts';
import { dressRows } from './dress-rows.ts';
import { roundTrip, silently } from './in-excel.ts';
import type { SheetBinding } from './sheet-binding.ts';
import { headingsOf, type LaidColumn } from './sheet-columns.ts';
import { findTable, placesOf, type SyncedTable } from './synced-table.ts';

export type NewColumns = {
  /** Every column the table is to have, and those of them that it never had. */
  readonly columns: readonly LaidColumn[];
  readonly added: readonly LaidColumn[];
  readonly binding: SheetBinding;
  readonly language: Language;
  /** What the cells of a column hold, from the first row to the last. */
  readonly cellsOf: (column: LaidColumn) => readonly CellValue[];
};

/** Gives a table columns it never had, each before the one it is followed by, and says where its columns are then. */
export async function addColumns(
  context: Excel.RequestContext,
  found: SyncedTable,
  { columns, added, binding, language, cellsOf }: NewColumns,
): Promise<SheetBinding> {
  const headings = headingsOf(columns, language);
  const places = placesBefore(found, columns, added);
  let made: readonly Excel.TableColumn[] = [];
  await silently(context, async () => {
    made = added.map((column, index) => {
      const heading = headings[columns.indexOf(column)] ?? column.id;
      const one = found.table.columns.add(places[index] ?? found.width, [
        [heading],
        ...cellsOf(column).map((cell) => [cell]),
      ]);
      one.load('id');
      return one;
    });
    await roundTrip(context);
  });
  const ids = added.map(({ id }, index) => [id, made[index]?.id ?? 0] as const);
  const bound = { ...binding, columns: { ...binding.columns, ...Object.fromEntries(ids) } };
  const grown = await findTable(context, bound, columns);
  if (grown !== undefined) await silently(context, () => dress(context, grown, { added, language }));
  return bound;
}

/** Where each goes once those before it are there: people move columns, and what follows may stand anywhere. */
function placesBefore(
  { placeOf, width }: SyncedTable,
  columns: readonly LaidColumn[],
  added: readonly LaidColumn[],
): readonly number[] {
  const followed = added.map((column) => {
    const next = columns.slice(columns.indexOf(column)).find(({ id }) => placeOf.has(id));
    return next === undefined ? width : (placeOf.get(next.id) ?? width);
  });
  return followed.map(
    (place, index) => place + followed.slice(0, index).filter((one) => one <= place).length,
  );
}

async function dress(
  context: Excel.RequestContext,
  found: SyncedTable,
  { added, language }: Pick<NewColumns, 'added' | 'language'>,
): Promise<void> {
  const { sheet, top, rows } = found;
  const placeOf = placesOf(found);
  for (const { id, look } of added) {
    const place = placeOf(id);
    if (place === undefined) continue;
    const heading = sheet.getRangeByIndexes(top, place, 1, 1);
    heading.format.columnWidth = look.width;
    if (look.headerFill !== undefined) heading.format.fill.color = look.headerFill;
  }
  dressRows(sheet, added, { first: top + 1, count: rows }, { placeOf, language });
  await roundTrip(context);
}
