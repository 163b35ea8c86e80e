import type { Answers, Measurements } from '../answer.ts';
import {
  compare,
  divide,
  fractionOf,
  isPositive,
  multiply,
  one,
  smaller,
  sum,
  zero,
  type Fraction,
} from '../fraction.ts';
import type { Grid } from '../grid.ts';
import { criterionScore } from './criterion-score.ts';
import { criticalScore, type CriticalScore } from './critical-score.ts';
import { failuresOf, sectionScore, type SectionScore } from './section-score.ts';
import { visibleCriteria } from './visible-criteria.ts';
import { zeroingMeasurements } from './zeroing-measurements.ts';

/** The score of an evaluation, exact: fractions of the scale 0-1, rounded only when stored. */
export type Scoring = {
  /** Null when nothing was applicable: never 0 for that. */
  readonly value: Fraction | null;
  /** What it would be without any fail or zero by measurement; the bonus is in it. */
  readonly beforeFail: Fraction | null;
  /** Measurements beyond their threshold, then criteria that fail the evaluation, then a section. */
  readonly failedBy: readonly string[];
  /** Share of the weight of what was asked (conditions met) that was scored, in [0,1]. */
  readonly appliedWeight: Fraction;
  /** Applied weight below the grid's minimum, unless a rule made the whole evaluation 0. */
  readonly incomplete: boolean;
  readonly sections: readonly SectionScore[];
  readonly critical: CriticalScore;
};

/**
 * Scores an evaluation under a grid (DESIGN 5). Precedence: zero by measurement, then evaluation fail, then
 * section fail, then bonus. A required answer may still lack: `missingAnswers` says which.
 */
export function score(grid: Grid, answers: Answers, measurements: Measurements): Scoring {
  const sections = sectionScores(grid, answers);
  const zeroedBy = zeroingMeasurements(grid, measurements).map(({ measurement }) => measurement);
  const evaluationFails = sections.flatMap(({ criteria }) => failuresOf(criteria, 'evaluation'));
  const beforeFail = evaluationValue(grid, sections, false);
  const made0 = zeroedBy.length > 0 || evaluationFails.length > 0;
  const appliedWeight = appliedShare(grid, sections);
  return {
    value: made0 ? zero : evaluationValue(grid, sections, true),
    beforeFail,
    failedBy: [...zeroedBy, ...evaluationFails, ...sections.flatMap(({ failedBy }) => failedBy)],
    appliedWeight,
    incomplete: !made0 && compare(appliedWeight, fractionOf(grid.minimumAppliedWeight)) < 0,
    sections,
    critical: criticalScore(grid, sections),
  };
}

function sectionScores(grid: Grid, answers: Answers): readonly SectionScore[] {
  const visible = visibleCriteria(grid, answers);
  return grid.sections.map((section) => {
    const criteria = section.criteria.map((criterion) =>
      criterionScore(criterion, answers[criterion.id], visible.has(criterion.id)),
    );
    return sectionScore(grid, section, criteria);
  });
}

/**
 * What a section weighs in the evaluation after redistribution: its weight when anything in it was scored, or
 * in the points model its possible points times its weight.
 */
export function weightInEvaluation(grid: Grid, { section, value, possible }: SectionScore): Fraction {
  const weight = fractionOf(section.weight);
  if (grid.model === 'points') return multiply(weight, possible);
  return value === null ? zero : weight;
}

/** A section's term in the numerator of the evaluation. */
export function contribution(grid: Grid, one: SectionScore, withFails: boolean): Fraction {
  if (withFails && one.failedBy.length > 0) return zero;
  const weight = fractionOf(one.section.weight);
  return multiply(weight, grid.model === 'points' ? one.earned : (one.beforeFail ?? zero));
}

function evaluationValue(grid: Grid, sections: readonly SectionScore[], withFails: boolean): Fraction | null {
  const weight = sum(sections.map((section) => weightInEvaluation(grid, section)));
  if (!isPositive(weight)) return null;
  const points = sum(sections.map((section) => contribution(grid, section, withFails)));
  return smaller(divide(points, weight), fractionOf(grid.bonusCap));
}

/** 0 when nothing was asked. */
function appliedShare(grid: Grid, sections: readonly SectionScore[]): Fraction {
  const asked = sections.filter((section) => isPositive(section.asked));
  const nominal = ({ section, asked: points }: SectionScore): Fraction =>
    multiply(fractionOf(section.weight), grid.model === 'points' ? points : one);
  const total = sum(asked.map(nominal));
  if (!isPositive(total)) return zero;
  const applied = asked.map((section) => multiply(nominal(section), divide(section.possible, section.asked)));
  return divide(sum(applied), total);
}
