import type { Cells } from './cells.ts';
import type { RowMerge } from './merge-row.ts';
import type { RowState } from './sheet-state.ts';

/** What an exchange does to a known row, given what the sheet holds of it. */
export type RowStep = (known: RowState, cells: Cells) => RowMerge;
