import type { Answers, Measurements } from '../answer.ts';
import { divide, isPositive, multiply, sum, zero, type Fraction } from '../fraction.ts';
import type { FailScope, Grid, ScoringModel } from '../grid.ts';
import type { Text } from '../text.ts';
import type { CriterionScore, CriterionStatus } from './criterion-score.ts';
import { contribution, score, weightInEvaluation, type Scoring } from './score.ts';
import { weightInSection, type SectionScore } from './section-score.ts';
import { zeroingMeasurements } from './zeroing-measurements.ts';

/**
 * Why a score is what it is, from the criterion to the evaluation, as structure: the sentences are made from it
 * elsewhere, the same in the pane and in the pack. Everything is exact and on the scale 0-1.
 */
export type Trace = Pick<
  Scoring,
  'value' | 'beforeFail' | 'failedBy' | 'appliedWeight' | 'incomplete' | 'critical'
> & {
  readonly model: ScoringModel;
  readonly zeroedBy: readonly ZeroTrace[];
  readonly sections: readonly SectionTrace[];
};

export type ZeroTrace = {
  readonly measurement: string;
  readonly title: Text;
  readonly measured: number;
  readonly above: number;
};

export type SectionTrace = Pick<SectionScore, 'value' | 'beforeFail' | 'failedBy'> & {
  readonly id: string;
  readonly title: Text;
  /** Share of the evaluation it weighs once what was not scored is redistributed, in [0,1]. */
  readonly weight: Fraction;
  /** What it brings to the score of the evaluation, section fails included: these add up to it. */
  readonly brings: Fraction;
  readonly criteria: readonly CriterionTrace[];
};

export type CriterionTrace = Pick<CriterionScore, 'answer' | 'earned' | 'possible' | 'value'> & {
  readonly id: string;
  readonly title: Text;
  readonly status: CriterionStatus;
  readonly bonus: boolean;
  /** Share of its section it weighs once redistributed; of a bonus, what it may add to the section. */
  readonly weight: Fraction;
  /** What it made 0, null when nothing. */
  readonly failed: FailScope | null;
};

/** The structured why of the score of the same arguments. */
export function trace(grid: Grid, answers: Answers, measurements: Measurements): Trace {
  const { sections, ...scoring } = score(grid, answers, measurements);
  const total = sum(sections.map((section) => weightInEvaluation(grid, section)));
  return {
    ...scoring,
    model: grid.model,
    zeroedBy: zeroingMeasurements(grid, measurements).map(({ measurement, title, above }) => ({
      measurement,
      title,
      measured: measurements[measurement] ?? 0,
      above,
    })),
    sections: sections.map((section) => sectionTrace(grid, section, total)),
  };
}

function sectionTrace(grid: Grid, one: SectionScore, total: Fraction): SectionTrace {
  const { section, value, beforeFail, failedBy } = one;
  return {
    id: section.id,
    title: section.title,
    value,
    beforeFail,
    failedBy,
    weight: shareOf(weightInEvaluation(grid, one), total),
    brings: shareOf(contribution(grid, one, true), total),
    criteria: one.criteria.map((criterion) => criterionTrace(grid, one, criterion)),
  };
}

function criterionTrace(grid: Grid, section: SectionScore, one: CriterionScore): CriterionTrace {
  const { criterion, status, answer, earned, possible, value, fails } = one;
  return {
    id: criterion.id,
    title: criterion.title,
    status,
    answer,
    earned,
    possible,
    value,
    bonus: criterion.bonus === true,
    weight: status === 'scored' ? shareOf(weightInSection(grid, one), section.possible) : zero,
    failed: (fails ? criterion.failScope : undefined) ?? null,
  };
}

const shareOf = (part: Fraction, whole: Fraction): Fraction =>
  isPositive(whole) ? divide(part, whole) : zero;

/** Points of the evaluation a criterion brings, before any fail: its score times both weights. */
export const bringsOf = (section: SectionTrace, { weight, value }: CriterionTrace): Fraction =>
  multiply(section.weight, multiply(weight, value ?? zero));
