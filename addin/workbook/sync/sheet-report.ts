import type { FieldValue } from '#contract/row';
import type { Refusal } from '#contract/refusal';
import type { Exchange } from './sheet-state.ts';

/** A cell changed on both sides, with both values as fields. */
export type CellConflict = {
  readonly key: string;
  readonly field: string;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
};
/** A receipt taken back with Ctrl+Z: `theirs` is the value received, `mine` the earlier one the cell has again. */
export type UndoneCell = CellConflict;
export type RowRefusal = { readonly key: string; readonly refusal: Refusal };

/** What the pane says of a sheet: computed from the sheet and the state, never kept. */
export type SheetReport = {
  readonly rows: number;
  /** Cells to send, and the rows they are in. */
  readonly pendingCells: number;
  readonly pendingRows: number;
  /** Those of the cells to send that were emptied. */
  readonly pendingErasures: number;
  /** Those of the cells to send that others typed: they wait for a *send* of their own. */
  readonly pendingByOthers: number;
  readonly conflicts: readonly CellConflict[];
  readonly undone: readonly UndoneCell[];
  readonly refusals: readonly RowRefusal[];
  readonly copies: number;
  readonly strangers: number;
  readonly missing: readonly string[];
  /** A push whose answer never came: the next exchange begins with it. */
  readonly unanswered: boolean;
  /** Cells of the person's last push that the server still holds: those it can take back. */
  readonly withdrawable: number;
  readonly lastExchange: Exchange | null;
};
