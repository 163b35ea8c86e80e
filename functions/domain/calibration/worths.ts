import { divide, fractionOf, isPositive, multiply, roundHalfAway, smaller, fraction } from '../fraction.ts';
import type { Criterion } from '../grid.ts';
import { choicesOf } from '../scoring/choices.ts';
import { possiblePoints } from '../scoring/criterion-score.ts';
import { MILLION } from '../scoring/stored-score.ts';

/**
 * Every worth that an answer to a criterion may have, in millionths of the scale 0-1 as scores are kept, the least first:
 * the whole scale of agreement, used or not. Empty where answers earn nothing; of several options, by what they sum to.
 */
export function worthsOf(criterion: Criterion): readonly number[] {
  const possible = possiblePoints(criterion);
  if (!isPositive(possible)) return [];
  const points = choicesOf(criterion).map((choice) => choice.points);
  const sums = criterion.answer.type === 'multiple' ? sumsOf(points) : points;
  const worths = sums.map((earned) => {
    const share = divide(smaller(fractionOf(earned), possible), possible);
    return Number(roundHalfAway(multiply(share, fraction(BigInt(MILLION)))));
  });
  return [...new Set(worths)].sort((one, other) => one - other);
}

/** Of any of them together. */
const sumsOf = (points: readonly number[]): readonly number[] =>
  points.reduce<readonly number[]>(
    (sums, worth) => [...new Set([...sums, ...sums.map((sum) => sum + worth)])],
    [0],
  );
