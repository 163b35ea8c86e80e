import type { Cells } from './cells.ts';
import type { RowMerge } from './merge-row.ts';
import type { RowStep } from './row-step.ts';
import { editedColumns } from './row-changes.ts';
import type { RowState, SheetState } from './sheet-state.ts';
import type { SheetColumn } from './specification.ts';

/** The rows of the person's last push of which the server still holds something. */
function withdrawableRows({ rows, lastPush }: SheetState): ReadonlyMap<string, RowState['pushed']> {
  const requests = new Set(lastPush);
  const found = [...rows].flatMap(([key, { pushed }]) =>
    pushed !== null && requests.has(pushed.push) ? [[key, pushed] as const] : [],
  );
  return new Map(found);
}

/** How many cells of the last push can be taken back. */
export const withdrawableCells = (state: SheetState): number =>
  [...withdrawableRows(state).values()].reduce(
    (sum, pushed) => sum + Object.keys(pushed?.before ?? {}).length,
    0,
  );

/**
 * By row, the step that writes back what the last push replaced, ready to be sent as ordinary changes. A cell that
 * was edited again here, or changed since by somebody else, is left as it is.
 */
export function withdrawalSteps(
  columns: readonly SheetColumn[],
  state: SheetState,
): ReadonlyMap<string, RowStep> {
  const step: RowStep = (known, cells) => withdrawn(columns, known, cells);
  return new Map([...withdrawableRows(state).keys()].map((key) => [key, step]));
}

function withdrawn(columns: readonly SheetColumn[], known: RowState, cells: Cells): RowMerge {
  const edited = new Set(editedColumns(columns, known, cells));
  const taken = columns.filter((column) => column.id in (known.pushed?.before ?? {}) && !edited.has(column));
  const overwritten = Object.entries(known.overwritten).filter(
    ([id]) => !taken.some((column) => column.id === id),
  );
  return {
    state: { ...known, overwritten: Object.fromEntries(overwritten) },
    writes: Object.fromEntries(
      taken.map((column) => [column.id, column.toCell(known.pushed?.before[column.id] ?? null)]),
    ),
  };
}
