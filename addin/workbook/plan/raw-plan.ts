import type { CellValue } from '../sync/cell-value.ts';
import type { LabelledCell } from '../office/add-table.ts';
import type { ResultName, StratumColumn } from './plan-columns.ts';

export type RawStratum = Readonly<Partial<Record<StratumColumn, CellValue>>>;

/** A plan as its sheet holds it. */
export type RawPlan = {
  readonly strata: readonly RawStratum[];
  readonly settings: readonly LabelledCell[];
};

/** What the add-in writes into the sheet of a plan: by row of the strata, and of the whole. */
export type ComputedCells = {
  readonly strata: readonly RawStratum[];
  readonly results: Readonly<Record<ResultName, CellValue>>;
};
