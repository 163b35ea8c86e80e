import { KEY_COLUMN } from '../sync/specification.ts';
import type { Place } from '../sync/typed-by-others.ts';
import type { SyncedTable } from './synced-table.ts';

type Address = { readonly worksheetId: string; readonly address: string };

/** Which cells of which rows an address covers now; of several areas, all. Empty outside of the table. */
export async function placesAt(
  context: Excel.RequestContext,
  found: SyncedTable,
  { worksheetId, address }: Address,
): Promise<readonly Place[]> {
  const { sheet, top, left, rows, placeOf } = found;
  const keyPlace = placeOf.get(KEY_COLUMN);
  sheet.load('id');
  await context.sync();
  if (sheet.id !== worksheetId || rows === 0 || keyPlace === undefined) return [];
  const body = sheet.getRangeByIndexes(top + 1, left, rows, found.width);
  const areas = address.split(',').map((area) => sheet.getRange(area).getIntersectionOrNullObject(body));
  for (const area of areas) area.load('rowIndex,columnIndex,rowCount,columnCount');
  const keys = sheet.getRangeByIndexes(top + 1, left + keyPlace, rows, 1);
  keys.load('values');
  await context.sync();
  const columns = [...placeOf].map(([id, place]) => ({ id, at: left + place }));
  return areas
    .filter((area) => !area.isNullObject)
    .flatMap((area) => {
      const inside = columns.filter(
        ({ at }) => at >= area.columnIndex && at < area.columnIndex + area.columnCount,
      );
      const first = area.rowIndex - top - 1;
      const covered = keys.values.slice(first, first + area.rowCount);
      return covered.flatMap(([key]) => inside.map(({ id }) => ({ key: String(key), column: id })));
    });
}
