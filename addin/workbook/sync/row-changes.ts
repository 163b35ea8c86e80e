import type { RowChange } from '#contract/row';
import { sameValue } from './cell-value.ts';
import type { Cells } from './cells.ts';
import { normalised } from './normalised.ts';
import type { RowState } from './sheet-state.ts';
import type { SheetColumn } from './specification.ts';
import { isUndone } from './undone.ts';

/**
 * The editable columns whose cell differs from what was last agreed on, conflicts included, undone receipts not. A
 * column that the person deleted has no cells: its values are not erased.
 */
export const editedColumns = (
  columns: readonly SheetColumn[],
  known: RowState,
  cells: Cells,
): readonly SheetColumn[] =>
  columns.filter(
    (column) =>
      column.access === 'editable' &&
      column.id in cells &&
      !isUndone(column, known, cells) &&
      !sameValue(column.toField(cells[column.id] ?? ''), normalised(column, known.base[column.id] ?? null)),
  );

/** Whose pending cells a push takes: those of the person who sends, or those typed by others in a shared workbook. */
export type Typist = 'me' | 'others';

/**
 * What a push says of a row, or undefined when nothing is to send. A conflict waits for the person's choice, and
 * a cell refused here for its correction.
 */
export function rowChange(
  columns: readonly SheetColumn[],
  key: string,
  { known, cells, typist }: { readonly known: RowState; readonly cells: Cells; readonly typist: Typist },
): RowChange | undefined {
  const edited = editedColumns(columns, known, cells).filter(
    ({ id, refuse }) =>
      !(id in known.theirs) &&
      refuse?.(cells[id] ?? '') === undefined &&
      known.typedByOthers.includes(id) === (typist === 'others'),
  );
  if (edited.length === 0) return undefined;
  const changes: RowChange['changes'] = {};
  for (const column of edited) {
    const from = known.base[column.id] ?? null;
    changes[column.id] = { from, to: column.toField(cells[column.id] ?? '') };
  }
  return { key, base: known.revision, changes, ...(typist === 'others' ? { typedByOthers: true } : {}) };
}
