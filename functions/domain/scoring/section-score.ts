import { divide, fractionOf, isPositive, multiply, smaller, sum, zero, type Fraction } from '../fraction.ts';
import type { Grid, Section } from '../grid.ts';
import type { CriterionScore } from './criterion-score.ts';

/** What a section earns. Weights and points are those of the grid, before anything is redistributed. */
export type SectionScore = {
  readonly section: Section;
  readonly criteria: readonly CriterionScore[];
  /** Between 0 and the bonus cap; 0 when failed; null when nothing in it was scored. */
  readonly value: Fraction | null;
  readonly beforeFail: Fraction | null;
  /** Criteria that made it 0. */
  readonly failedBy: readonly string[];
  /** Σ weight × score of what was scored (bonus included), before failing and capping. */
  readonly earned: Fraction;
  /** Σ weight of what was scored, bonus left out. */
  readonly possible: Fraction;
  /** Σ weight of what was asked, bonus left out. */
  readonly asked: Fraction;
};

/** The weight of a criterion in its section: its own, or its points in the points model. */
export const weightInSection = (grid: Grid, { criterion, possible }: CriterionScore): Fraction =>
  grid.model === 'points' ? possible : fractionOf(criterion.weight);

/** Whether it weighs in what is possible: a bonus only adds, a text never counts. */
const weighs = ({ criterion, status, possible }: CriterionScore): boolean =>
  criterion.bonus !== true && status !== 'hidden' && isPositive(possible);

export function sectionScore(
  grid: Grid,
  section: Section,
  criteria: readonly CriterionScore[],
): SectionScore {
  const weight = (one: CriterionScore): Fraction => weightInSection(grid, one);
  const scored = criteria.filter(({ status }) => status === 'scored');
  const earned = sum(scored.map((one) => multiply(weight(one), one.value ?? zero)));
  const possible = sum(scored.filter(weighs).map(weight));
  const beforeFail = isPositive(possible)
    ? smaller(divide(earned, possible), fractionOf(grid.bonusCap))
    : null;
  const failedBy = failuresOf(criteria, 'section');
  return {
    section,
    criteria,
    value: failedBy.length > 0 && beforeFail !== null ? zero : beforeFail,
    beforeFail,
    failedBy,
    earned,
    possible,
    asked: sum(criteria.filter(weighs).map(weight)),
  };
}

/** Ids of the criteria answered in the way that fails this scope. */
export const failuresOf = (
  criteria: readonly CriterionScore[],
  scope: 'section' | 'evaluation',
): readonly string[] =>
  criteria
    .filter(({ criterion, fails }) => fails && criterion.failScope === scope)
    .map((one) => one.criterion.id);
