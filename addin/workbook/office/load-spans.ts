import type { RowSpan } from './dress-rows.ts';
import { roundTrip } from './in-excel.ts';
import type { SyncedTable } from './synced-table.ts';

/** A few columns of some rows of the table, as Excel gives them. */
export type LoadedSpan = { readonly first: number; readonly values: readonly (readonly unknown[])[] };

/** Loads columns of spans of rows in one round trip. */
export async function loadSpans(
  context: Excel.RequestContext,
  { sheet, top, left }: SyncedTable,
  spans: readonly RowSpan[],
  { place, width }: { readonly place: number; readonly width: number },
): Promise<readonly LoadedSpan[]> {
  const ranges = spans.map(({ first, count }) => {
    const range = sheet.getRangeByIndexes(top + 1 + first, left + place, count, width);
    range.load('values');
    return { first, range };
  });
  await roundTrip(context);
  return ranges.map(({ first, range }) => ({ first, values: range.values }));
}
