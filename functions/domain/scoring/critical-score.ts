import { divide, fractionOf, isPositive, multiply, sum, zero, type Fraction } from '../fraction.ts';
import { criticalFamilies, type CriticalFamily, type Grid } from '../grid.ts';
import type { CriterionScore } from './criterion-score.ts';
import { weightInSection, type SectionScore } from './section-score.ts';

/** Critical accuracy of one evaluation: told beside the score, never mixed with it. */
export type CriticalScore = {
  /** By family with an applicable criterion: whether one of them failed. */
  readonly failed: Readonly<Partial<Record<CriticalFamily, boolean>>>;
  /** Earned over possible of the critical criteria alone; null when none was scored. */
  readonly value: Fraction | null;
};

export function criticalScore(grid: Grid, sections: readonly SectionScore[]): CriticalScore {
  const critical = sections.flatMap((section) =>
    section.criteria
      .filter(({ criterion, status }) => criterion.critical !== undefined && isApplicable(status))
      .map((one) => ({ ...one, weight: nominalWeight(grid, section, one) })),
  );
  const possible = sum(critical.map(({ value, weight }) => (value === null ? zero : weight)));
  const earned = sum(critical.map(({ value, weight }) => multiply(weight, value ?? zero)));
  return { failed: failedFamilies(critical), value: isPositive(possible) ? divide(earned, possible) : null };
}

const isApplicable = (status: CriterionScore['status']): boolean =>
  status === 'scored' || status === 'unscored';

function failedFamilies(critical: readonly CriterionScore[]): CriticalScore['failed'] {
  const failed: Partial<Record<CriticalFamily, boolean>> = {};
  for (const family of criticalFamilies) {
    const members = critical.filter(({ criterion }) => criterion.critical === family);
    if (members.length > 0) failed[family] = members.some(({ fails }) => fails);
  }
  return failed;
}

/** Share of the evaluation a criterion stands for before anything is redistributed. */
function nominalWeight(grid: Grid, { section, asked }: SectionScore, one: CriterionScore): Fraction {
  const weight = multiply(fractionOf(section.weight), weightInSection(grid, one));
  return grid.model === 'points' || !isPositive(asked) ? weight : divide(weight, asked);
}
