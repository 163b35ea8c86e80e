import type { Answer } from '../answer.ts';
import { divide, fractionOf, isPositive, smaller, sum, zero, type Fraction } from '../fraction.ts';
import type { Criterion } from '../grid.ts';
import { choicesOf, chosen, type Choice } from './choices.ts';

/**
 * Why a criterion counts or not: *hidden* by a condition; *blank*; *unscored* when answering it earns nothing
 * (a text, a question of no points); *scored* otherwise.
 */
export type CriterionStatus = 'hidden' | 'blank' | 'not-applicable' | 'unscored' | 'scored';

export type CriterionScore = {
  readonly criterion: Criterion;
  readonly answer: Answer | null;
  readonly status: CriterionStatus;
  /** Points earned; null unless scored. */
  readonly earned: Fraction | null;
  /** Points of the best answer, whether or not it was given. */
  readonly possible: Fraction;
  /** Earned over possible; null unless scored. */
  readonly value: Fraction | null;
  /** Answered in the way that fails. */
  readonly fails: boolean;
};

/** What one criterion earns. An answer that is none of the criterion's counts as blank, never as 0. */
export function criterionScore(
  criterion: Criterion,
  answer: Answer | undefined,
  visible: boolean,
): CriterionScore {
  const possible = possiblePoints(criterion);
  const without = (status: CriterionStatus, fails = false): CriterionScore => ({
    criterion,
    answer: visible ? (answer ?? null) : null,
    status,
    earned: null,
    possible,
    value: null,
    fails,
  });
  if (!visible) return without('hidden');
  if (answer === undefined) return without('blank');
  if (answer.kind === 'not-applicable') return without('not-applicable');
  const choices = chosen(criterion, answer);
  if (choices === undefined) return without('blank');
  const fails = failsWith(criterion, choices);
  if (!isPositive(possible)) return without('unscored', fails);
  const earned = smaller(sum(choices.map(({ points }) => fractionOf(points))), possible);
  return { ...without('scored', fails), earned, value: divide(earned, possible) };
}

/** The best that can be earned: the best option, or the sum of several up to its cap. */
export function possiblePoints(criterion: Criterion): Fraction {
  const points = choicesOf(criterion).map((choice) => choice.points);
  if (criterion.answer.type !== 'multiple') return fractionOf(Math.max(0, ...points));
  const together = sum(points.map(fractionOf));
  const capped = smaller(together, fractionOf(criterion.answer.cap));
  return isPositive(capped) ? capped : zero;
}

/**
 * The options marked so; without any mark, those worth least, and for several options none at all. Where all are
 * worth the same, none is the least.
 */
export function failsWith(criterion: Criterion, taken: readonly Choice[]): boolean {
  const all = choicesOf(criterion);
  if (all.some(({ fails }) => fails === true)) return taken.some(({ fails }) => fails === true);
  if (criterion.answer.type === 'multiple') return taken.length === 0;
  const points = all.map((choice) => choice.points);
  const least = Math.min(...points);
  return least < Math.max(...points) && taken.some((choice) => choice.points === least);
}
