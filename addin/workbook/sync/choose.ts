import type { CellValue } from './cell-value.ts';
import type { RowState } from './sheet-state.ts';
import type { SheetColumn } from './specification.ts';

export type Side = 'mine' | 'theirs';
export type Choice = { readonly key: string; readonly field: string; readonly side: Side };

export type ChosenCell = { readonly state: RowState; readonly write?: CellValue };

/**
 * The state of a row once the person chose a side of a conflict. Theirs is written in the cell; mine becomes
 * an ordinary change from the server's value, to send.
 */
export function choose(column: SheetColumn, known: RowState, side: Side): ChosenCell {
  const theirs = known.theirs[column.id] ?? null;
  const others = Object.entries(known.theirs).filter(([field]) => field !== column.id);
  const state: RowState = {
    ...known,
    base: { ...known.base, [column.id]: theirs },
    theirs: Object.fromEntries(others),
  };
  return side === 'mine' ? { state } : { state, write: column.toCell(theirs) };
}
