import type { Grid } from '#domain/grid';
import type { Trace } from '#domain/scoring/trace';
import type { SelectedRow } from '../sheets/synced-sheets.ts';
import { rowTrace } from './row-answers.ts';

/** The evaluation the person is on, with the why of its score. */
export type SelectedEvaluation = { readonly contact: string; readonly grid: Grid; readonly trace: Trace };

/** Undefined when the selected row is no evaluation. */
export function evaluationOf(selected: SelectedRow | undefined): SelectedEvaluation | undefined {
  const grid = selected?.open.grid;
  if (selected === undefined || grid === undefined) return undefined;
  const { cells } = selected.row;
  return { contact: String(cells['contact'] ?? ''), grid, trace: rowTrace(grid, cells) };
}
