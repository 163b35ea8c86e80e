import type { Grid } from '#domain/grid';
import type { Trace } from '#domain/scoring/trace';

/** The row of an evaluation sheet the person is on, with the why of its score. */
export type SelectedRow = {
  readonly sheet: string;
  readonly contact: string;
  readonly grid: Grid;
  readonly trace: Trace;
};
