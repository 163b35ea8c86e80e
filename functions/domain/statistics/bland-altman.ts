import { around, type Interval } from './interval.ts';
import { momentsOf, sampleDeviation } from './moments.ts';
import { normalQuantile } from './normal.ts';
import { studentQuantile, studentTwoSided } from './student.ts';

/** How one judge differs from another on the same contacts, in the unit of their scores. */
export type BlandAltman = {
  readonly n: number;
  /** Mean of first − second, with its interval, Student's t and the probability that there is no bias. */
  readonly bias: number;
  readonly biasInterval: Interval;
  readonly t: number;
  readonly probability: number;
  /** Of the differences, with n − 1. */
  readonly deviation: number;
  /** Where 95 % of differences lie. */
  readonly limits: Interval;
  /** Of either limit: √(3 s² / n). */
  readonly limitError: number;
  readonly lowLimitInterval: Interval;
  readonly highLimitInterval: Interval;
  /** Slope of the difference on the mean of both: a bias that grows with the score. Null where scores do not vary. */
  readonly slope: number | null;
};

/**
 * Bland & Altman (1986): bias and limits of agreement, d̄ ± z s.
 * @param first two scores or more
 * @param second of the same contacts, in the same order
 * @param z 1.96 as they wrote, or another normal quantile
 */
export function blandAltman(
  first: readonly number[],
  second: readonly number[],
  { confidence = 0.95, z = 1.96 }: { readonly confidence?: number; readonly z?: number } = {},
): BlandAltman {
  const differences = first.map((value, index) => value - (second[index] ?? NaN));
  const moments = momentsOf(differences);
  const { n, mean: bias } = moments;
  const deviation = sampleDeviation(moments);
  const [error, limitError] = [deviation / Math.sqrt(n), deviation * Math.sqrt(3 / n)];
  const t = error === 0 ? 0 : bias / error;
  const quantile = studentQuantile(0.5 + confidence / 2, n - 1);
  const limits = around(bias, z * deviation);
  return {
    n,
    bias,
    biasInterval: around(bias, quantile * error),
    t,
    probability: studentTwoSided(t, n - 1),
    deviation,
    limits,
    limitError,
    lowLimitInterval: around(limits.low, quantile * limitError),
    highLimitInterval: around(limits.high, quantile * limitError),
    slope: slopeOn(
      first.map((value, index) => (value + (second[index] ?? NaN)) / 2),
      differences,
    ),
  };
}

/** Limits of agreement by the normal quantile itself rather than 1.96. */
export const exactZ = (confidence = 0.95): number => normalQuantile(0.5 + confidence / 2);

function slopeOn(x: readonly number[], y: readonly number[]): number | null {
  const [a, b] = [momentsOf(x), momentsOf(y)];
  if (a.squares === 0) return null;
  return (
    x.reduce((sum, value, index) => sum + (value - a.mean) * ((y[index] ?? NaN) - b.mean), 0) / a.squares
  );
}
