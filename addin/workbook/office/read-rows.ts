import type { CellValue } from '../sync/cell-value.ts';
import type { SheetRow } from '../sync/match-rows.ts';
import { KEY_COLUMN } from '../sync/specification.ts';
import type { SyncedTable } from './synced-table.ts';

/** Cells asked for in one request: an answer is limited to 5 MB, and comments are long. */
const CELLS_A_TRIP = 50_000;

/** Every row of the table, by column id. */
export async function readRows(
  context: Excel.RequestContext,
  found: SyncedTable,
): Promise<readonly SheetRow[]> {
  const step = Math.max(1, Math.floor(CELLS_A_TRIP / found.width));
  const rows: SheetRow[] = [];
  for (let first = 0; first < found.rows; first += step) {
    const count = Math.min(step, found.rows - first);
    const values = await valuesOf(
      context,
      found.sheet.getRangeByIndexes(found.top + 1 + first, found.left, count, found.width),
    );
    for (const [index, cells] of values.entries()) rows.push(rowOf(found, first + index, cells));
  }
  return rows;
}

export async function readRow(
  context: Excel.RequestContext,
  found: SyncedTable,
  position: number,
): Promise<SheetRow | undefined> {
  const { sheet, top, left, width } = found;
  const [cells] = await valuesOf(context, sheet.getRangeByIndexes(top + 1 + position, left, 1, width));
  return cells && rowOf(found, position, cells);
}

/** The keys of the rows as they stand now, to see whether anything moved since they were read. */
export async function readKeys(
  context: Excel.RequestContext,
  { sheet, placeOf, top, left, rows }: SyncedTable,
): Promise<readonly string[]> {
  const place = placeOf.get(KEY_COLUMN);
  if (place === undefined) return Array.from({ length: rows }, () => '');
  const values = await valuesOf(context, sheet.getRangeByIndexes(top + 1, left + place, rows, 1));
  return values.map(([key]) => String(key ?? ''));
}

async function valuesOf(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<readonly (readonly CellValue[])[]> {
  range.load('values');
  await context.sync();
  return range.values.map((row: readonly unknown[]) => row.map(cellOf));
}

const cellOf = (value: unknown): CellValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';

function rowOf(found: SyncedTable, position: number, values: readonly CellValue[]): SheetRow {
  const cells: Record<string, CellValue> = {};
  for (const [id, place] of found.placeOf) cells[id] = values[place] ?? '';
  return { position, key: String(cells[KEY_COLUMN] ?? ''), cells };
}
