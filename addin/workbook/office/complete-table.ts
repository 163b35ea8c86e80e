import type { Language } from '#domain/text';
import type { SheetState } from '../sync/sheet-state.ts';
import { addColumns } from './add-columns.ts';
import { readKeys } from './read-keys.ts';
import type { SheetBinding } from './sheet-binding.ts';
import type { LaidColumn } from './sheet-columns.ts';
import type { SyncedTable } from './synced-table.ts';

export type Incomplete = {
  readonly columns: readonly LaidColumn[];
  readonly binding: SheetBinding;
  readonly language: Language;
  readonly state: SheetState;
};

/**
 * Gives a table the columns that came to its sheet since it was made: their cells show what was last agreed on, so that
 * none looks like an edit. Undefined when it lacks none; a column that the person deleted is not lacking.
 */
export async function completeTable(
  context: Excel.RequestContext,
  found: SyncedTable,
  { columns, binding, language, state }: Incomplete,
): Promise<SheetBinding | undefined> {
  const added = columns.filter(
    ({ id, synced }) => synced !== undefined && binding.columns[id] === undefined && !found.placeOf.has(id),
  );
  if (added.length === 0) return undefined;
  const keys = await readKeys(context, found);
  const cellsOf = ({ id, synced }: LaidColumn) =>
    Array.from({ length: found.rows }, (_, position) => {
      const row = state.rows.get(keys.get(position) ?? '');
      return synced?.toCell(row?.base[id] ?? null) ?? '';
    });
  return addColumns(context, found, { columns, added, binding, language, cellsOf });
}
