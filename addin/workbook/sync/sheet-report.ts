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
export type RowRefusal = { readonly key: string; readonly refusal: Refusal };

/** What the pane says of a sheet: computed from the sheet and the state, never kept. */
export type SheetReport = {
  readonly rows: number;
  /** Cells to send, and the rows they are in. */
  readonly pendingCells: number;
  readonly pendingRows: number;
  readonly conflicts: readonly CellConflict[];
  readonly refusals: readonly RowRefusal[];
  readonly copies: number;
  readonly strangers: number;
  readonly missing: readonly string[];
  /** A push whose answer never came: the next exchange begins with it. */
  readonly unanswered: boolean;
  readonly lastExchange: Exchange | null;
};
