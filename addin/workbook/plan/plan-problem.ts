import type { PlanRefusal } from '#domain/sampling/plan-refusal';
import type { SettingName, StratumColumn } from './plan-columns.ts';

/** What is wrong with a cell of a plan, beside why the plan is impossible as a whole. */
export type PlanProblemCode =
  | 'unknown-platform'
  | 'unknown-channel'
  /** No grid of the wave is for it. */
  | 'channel-without-grid'
  | 'unknown-direction'
  | 'unknown-method'
  | 'not-a-number'
  | 'not-whole'
  /** Outside of what is said in `detail`. */
  | 'out-of-range'
  /** Another row is of the same platform, channel and direction. */
  | 'twice'
  | 'too-many-strata'
  | PlanRefusal['code'];

/** A cell of a plan; rows are counted from 0 below the headings, −1 for one that is gone. */
export type PlanPlace =
  | { readonly table: 'strata'; readonly row: number; readonly column: StratumColumn }
  | { readonly table: 'settings'; readonly row: number; readonly column: SettingName };

export type PlanProblem = {
  readonly place: PlanPlace;
  readonly code: PlanProblemCode;
  /** What the cell holds. */
  readonly value: string;
  /** Of `out-of-range`, the least and the most. */
  readonly range?: readonly [least: number, most: number];
  readonly refusal?: PlanRefusal;
};
