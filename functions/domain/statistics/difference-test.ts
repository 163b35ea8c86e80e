import type { Interval } from './interval.ts';
import { normalQuantile, normalTwoSided } from './normal.ts';
import { sampleVariance, type Moments } from './moments.ts';
import { studentQuantile, studentTwoSided } from './student.ts';

/** A mean known with an error: the degrees of freedom of an error of 0 do not count. */
export type Measured = {
  readonly mean: number;
  readonly standardError: number;
  /** Null or infinite: the error is known exactly. */
  readonly degreesOfFreedom: number | null;
};

export type DifferenceTest = Interval & {
  /** a − b. */
  readonly difference: number;
  readonly standardError: number;
  /** Student's t, difference / standardError; 0 where neither varies. */
  readonly t: number;
  /** Infinite where both errors are known exactly. */
  readonly degreesOfFreedom: number;
  /** Two-sided, that the means are the same; 1 where neither varies, since there is nothing to test by. */
  readonly probability: number;
};

/**
 * The difference of two independent means with Student's interval: variances add up, degrees of freedom are those of
 * Welch (1947) and Satterthwaite (1946), (V₁ + V₂)² / (V₁²/ν₁ + V₂²/ν₂).
 * @param confidence of the interval; that of a Holm step is 1 − 0.05 / step
 */
export function differenceTest(a: Measured, b: Measured, confidence = 0.95): DifferenceTest {
  const difference = a.mean - b.mean;
  const [first, second] = [a.standardError ** 2, b.standardError ** 2];
  const standardError = Math.sqrt(first + second);
  const degreesOfFreedom =
    (first + second) ** 2 / (share(first, a.degreesOfFreedom) + share(second, b.degreesOfFreedom));
  if (standardError === 0)
    return {
      difference,
      standardError,
      t: 0,
      degreesOfFreedom: Infinity,
      probability: 1,
      low: difference,
      high: difference,
    };
  const margin = quantileOf(0.5 + confidence / 2, degreesOfFreedom) * standardError;
  const t = difference / standardError;
  return {
    difference,
    standardError,
    t,
    degreesOfFreedom,
    probability: twoSided(t, degreesOfFreedom),
    low: difference - margin,
    high: difference + margin,
  };
}

const share = (variance: number, degreesOfFreedom: number | null): number =>
  variance === 0 || degreesOfFreedom === null ? 0 : variance ** 2 / degreesOfFreedom;

/** Student's quantile, the normal one where degrees of freedom are infinite. */
export const quantileOf = (p: number, degreesOfFreedom: number): number =>
  degreesOfFreedom === Infinity ? normalQuantile(p) : studentQuantile(p, degreesOfFreedom);

/** Probability of a t as far from 0, the normal one where degrees of freedom are infinite. */
export const twoSided = (t: number, degreesOfFreedom: number): number =>
  degreesOfFreedom === Infinity ? normalTwoSided(t) : studentTwoSided(t, degreesOfFreedom);

/** What a simple sample says of its mean: s / √n with n − 1 degrees of freedom. NaN under two values. */
export const measuredOf = (moments: Moments): Measured => ({
  mean: moments.mean,
  standardError: Math.sqrt(sampleVariance(moments) / moments.n),
  degreesOfFreedom: moments.n - 1,
});
