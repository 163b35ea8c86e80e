import type { Interval } from '../interval.ts';
import { meanOf } from '../moments.ts';
import { wilson } from '../wilson.ts';

export type ZeroScores = {
  /** Share of tests with a score of 0, with Wilson's interval. */
  readonly share: Interval & { readonly value: number };
  readonly mean: number;
  /** What the mean would be without those tests; null when none is left. */
  readonly meanAbove: number | null;
};

/** A contest score in its two parts, how often nothing was scored and how good the rest was. At least one test. */
export function zeroScores(scores: readonly number[], confidence = 0.95): ZeroScores {
  const above = scores.filter((score) => score > 0);
  const zeros = scores.length - above.length;
  return {
    share: { value: zeros / scores.length, ...wilson(zeros, scores.length, confidence) },
    mean: meanOf(scores),
    meanAbove: above.length === 0 ? null : meanOf(above),
  };
}
