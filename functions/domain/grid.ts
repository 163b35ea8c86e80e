import type { Channel } from './channel.ts';
import type { Text } from './text.ts';
import type { Theme } from './theme.ts';

/** A grid (grille): what an evaluator fills for one contact. Immutable once a wave that uses it opens. */
export type Grid = {
  readonly code: string;
  /** major.minor.patch: a new major means some set of answers would score differently. */
  readonly version: string;
  readonly title: Text;
  readonly model: ScoringModel;
  readonly channels: readonly Channel[];
  /** Below this share of the weight asked actually scored, an evaluation is incomplete. In [0,1]. */
  readonly minimumAppliedWeight: number;
  /** The highest score a bonus may reach; 1 when bonus never lifts above the maximum. */
  readonly bonusCap: number;
  readonly sections: readonly Section[];
  /** Measurements that zero the whole evaluation, strictly beyond their threshold (contest waves). */
  readonly zeroRules: readonly ZeroRule[];
};

/** *weights*: mean of section means. *points*: points earned over points possible, of the whole grid. */
export type ScoringModel = 'weights' | 'points';

/** A section (rubrique). Its weight counts between sections (weights) or multiplies its points (points). */
export type Section = {
  readonly id: string;
  readonly title: Text;
  readonly weight: number;
  readonly criteria: readonly Criterion[];
};

/** A criterion (critère); its id is stable across versions and unique in the grid, sections included. */
export type Criterion = {
  readonly id: string;
  readonly title: Text;
  readonly help?: Text | undefined;
  /** Weight inside its section; unused by the points model, where the points themselves weigh. */
  readonly weight: number;
  readonly required: boolean;
  readonly allowsNotApplicable: boolean;
  readonly answer: AnswerType;
  /** What failing it zeroes: an option marked so, *no*, or without any mark what is worth least. */
  readonly failScope?: FailScope | undefined;
  /** Counted in critical accuracy, beside the score and never mixed with it. */
  readonly critical?: CriticalFamily | undefined;
  /** Adds to what is earned and never to what is possible: up to the grid's bonus cap. */
  readonly bonus?: boolean | undefined;
  readonly condition?: Condition | undefined;
  readonly theme?: Theme | undefined;
};

export type FailScope = 'section' | 'evaluation';

export const criticalFamilies = ['customer', 'business', 'compliance'] as const;
export type CriticalFamily = (typeof criticalFamilies)[number];

/** `code` is what a person types in the cell: short, unique in its criterion, upper case. */
export type Option = {
  readonly code: string;
  readonly title: Text;
  readonly points: number;
  /** Answering this option triggers the criterion's fail scope. */
  readonly fails?: boolean | undefined;
};

/** Points of a measurement at least `from` and at most `to`, both inclusive; null bounds are open. */
export type PointRange = {
  readonly from: number | null;
  readonly to: number | null;
  readonly points: number;
};

export type AnswerType =
  | { readonly type: 'yes-no'; readonly points: number }
  | { readonly type: 'ordinal'; readonly options: readonly Option[] }
  | { readonly type: 'multiple'; readonly options: readonly Option[]; readonly cap: number }
  | { readonly type: 'number'; readonly unit: string; readonly ranges: readonly PointRange[] }
  | { readonly type: 'text' };

/**
 * Shown and asked only when the answer to a criterion above is (or is not) among these codes: options, `1` or
 * `0`, `N` for not applicable. While that criterion is blank or hidden, this one is hidden.
 */
export type Condition = {
  readonly criterion: string;
  readonly operator: 'in' | 'not-in';
  readonly codes: readonly string[];
};

/** Zero when the measurement is strictly above the threshold; an unknown measurement never zeroes. */
export type ZeroRule = {
  readonly measurement: string;
  readonly title: Text;
  readonly above: number;
};

/** `bq4@1.0.0`: how formulas and waves name a grid. */
export const gridReference = (grid: Pick<Grid, 'code' | 'version'>): string => `${grid.code}@${grid.version}`;

/** Every criterion in grid order: the order of the columns of an evaluation sheet. */
export const criteriaOf = (grid: Grid): readonly Criterion[] =>
  grid.sections.flatMap((section) => section.criteria);
