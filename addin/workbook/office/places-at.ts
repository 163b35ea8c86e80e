import { KEY_COLUMN } from '../sync/specification.ts';
import type { Place } from '../sync/typed-by-others.ts';
import { readKeys } from './read-keys.ts';
import type { SyncedTable } from './synced-table.ts';

type Address = { readonly worksheetId: string; readonly address: string };

/** Which cells of which rows an address covers now; of several areas, all. Empty outside of the table. */
export async function placesAt(
  context: Excel.RequestContext,
  found: SyncedTable,
  { worksheetId, address }: Address,
): Promise<readonly Place[]> {
  const { sheet, top, left, rows, placeOf } = found;
  sheet.load('id');
  await context.sync();
  if (sheet.id !== worksheetId || rows === 0 || !placeOf.has(KEY_COLUMN)) return [];
  const body = sheet.getRangeByIndexes(top + 1, left, rows, found.width);
  const areas = address.split(',').map((area) => sheet.getRange(area).getIntersectionOrNullObject(body));
  for (const area of areas) area.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const covered = areas
    .filter((area) => !area.isNullObject)
    .map((area) => ({ area, rows: rowsIn(area, top) }));
  const keys = await readKeys(context, found, new Set(covered.flatMap(({ rows: positions }) => positions)));
  const columns = [...placeOf].map(([id, place]) => ({ id, at: left + place }));
  return covered.flatMap(({ area, rows: positions }) => {
    const inside = columns.filter(
      ({ at }) => at >= area.columnIndex && at < area.columnIndex + area.columnCount,
    );
    return positions.flatMap((position) =>
      inside.map(({ id }) => ({ key: keys.get(position) ?? '', column: id })),
    );
  });
}

const rowsIn = ({ rowIndex, rowCount }: Excel.Range, top: number): readonly number[] =>
  Array.from({ length: rowCount }, (_, row) => rowIndex - top - 1 + row);
