import type { GridProblemCode } from '#domain/scoring/check-grid';
import type { CriterionColumn, ZeroRuleColumn } from './draft-columns.ts';

/** What is wrong with a cell of a draft, beside what is wrong with the grid it means. */
export type DraftProblemCode =
  | GridProblemCode
  | 'missing-title'
  | 'missing-section'
  | 'missing-weight'
  /** Two rows of one section say two weights. */
  | 'two-weights'
  | 'missing-options'
  | 'missing-ranges'
  | 'unreadable-option'
  | 'option-without-points'
  | 'unreadable-range'
  | 'unreadable-condition'
  | 'not-a-number'
  | 'not-a-word'
  | 'not-an-id'
  /** The type of the criterion has no such column. */
  | 'not-for-type'
  | 'missing-measurement'
  | 'missing-channel'
  | 'no-criterion'
  | 'too-long'
  | 'out-of-range'
  | 'not-accepted'
  /** The table, or a column of it, is gone. */
  | 'missing-column';

/** A cell of a draft; rows are counted from 0 below the headings. */
export type DraftPlace =
  | { readonly table: 'criteria'; readonly row: number; readonly column: CriterionColumn }
  | { readonly table: 'settings'; readonly row: number; readonly column: 'value' }
  | { readonly table: 'zero-rules'; readonly row: number; readonly column: ZeroRuleColumn };

export type DraftProblem = {
  readonly place: DraftPlace;
  readonly code: DraftProblemCode;
  /** What the cell holds. */
  readonly value: string;
  /** What of it, when that is not enough: an option, a range, a code. */
  readonly detail: string;
};
