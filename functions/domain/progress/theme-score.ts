import {
  divide,
  fraction,
  fractionOf,
  isPositive,
  multiply,
  roundHalfAway,
  sum,
  zero,
  type Fraction,
} from '../fraction.ts';
import type { Criterion, Grid, Section } from '../grid.ts';
import { possiblePoints } from '../scoring/criterion-score.ts';
import type { Theme } from '../theme.ts';

/** A criterion of a theme and what it weighs in the whole evaluation when everything in it applies. */
type Weighed = { readonly id: string; readonly weight: Fraction };

/** Criteria that count in a theme: neither a bonus nor a text, since these never weigh in what is possible. */
export const criteriaOfTheme = (grid: Grid, theme: Theme): readonly Weighed[] =>
  grid.sections.flatMap((section) =>
    section.criteria
      .filter((criterion) => criterion.theme === theme && counts(criterion))
      .map((criterion) => ({ id: criterion.id, weight: weightOf(grid, section, criterion) }))
      .filter(({ weight }) => isPositive(weight)),
  );

/**
 * What one evaluation says of a theme: the mean of its criteria, weighed as the grid weighs them, what did not apply
 * left out. What zeroes a section or the evaluation does not reach it: the theme is about the gestures themselves.
 * @param parts stored millionths, by section and criterion
 * @returns millionths, rounded once; null when nothing of the theme was scored
 */
export function themeScore(
  weighed: readonly Weighed[],
  parts: Readonly<Record<string, number | null>>,
): number | null {
  const scored = weighed.flatMap(({ id, weight }) => {
    const part = parts[id] ?? null;
    return part === null ? [] : [{ weight, part: fraction(BigInt(part)) }];
  });
  const whole = sum(scored.map(({ weight }) => weight));
  if (!isPositive(whole)) return null;
  const earned = sum(scored.map(({ weight, part }) => multiply(weight, part)));
  return Number(roundHalfAway(divide(earned, whole)));
}

const counts = (criterion: Criterion): boolean =>
  criterion.bonus !== true && isPositive(possiblePoints(criterion));

function weightOf(grid: Grid, section: Section, criterion: Criterion): Fraction {
  const own = fractionOf(section.weight);
  if (grid.model === 'points') return multiply(own, possiblePoints(criterion));
  const inside = sum(section.criteria.filter(counts).map(({ weight }) => fractionOf(weight)));
  return isPositive(inside) ? multiply(own, divide(fractionOf(criterion.weight), inside)) : zero;
}
