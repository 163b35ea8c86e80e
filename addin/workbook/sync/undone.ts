import { sameValue } from './cell-value.ts';
import type { Cells } from './cells.ts';
import { normalised } from './normalised.ts';
import type { RowState } from './sheet-state.ts';
import type { SheetColumn } from './specification.ts';

/**
 * True when an editable cell holds again exactly what a receipt overwrote: somebody took the receipt back with
 * Ctrl+Z, which is not an edit. It is neither sent nor a conflict; the person says which value they want.
 */
export function isUndone(column: SheetColumn, known: RowState, cells: Cells): boolean {
  const before = known.overwritten[column.id];
  if (before === undefined || column.access !== 'editable') return false;
  const now = column.toField(cells[column.id] ?? '');
  return (
    sameValue(now, column.toField(before)) &&
    !sameValue(now, normalised(column, known.base[column.id] ?? null))
  );
}
