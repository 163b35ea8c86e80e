import { betaQuantile } from './beta.ts';
import type { Interval } from './interval.ts';

/**
 * The exact interval of a proportion (Clopper & Pearson 1934): it covers at least what it says, whatever the truth. x of n,
 * n above 0; x need not be whole, as with an effective n (Korn & Graubard 1998).
 */
export const clopperPearson = (x: number, n: number, confidence = 0.95): Interval => ({
  low: lowerBound(x, n, 0.5 + confidence / 2),
  high: upperBound(x, n, 0.5 + confidence / 2),
});

/** The share that is exceeded with this confidence, one-sided: what is said where all of n had it. */
export const lowerBound = (x: number, n: number, confidence = 0.95): number =>
  x <= 0 ? 0 : betaQuantile({ lower: 1 - confidence, upper: confidence }, x, n - x + 1).x;

/** The share that is not reached with this confidence, one-sided: what is said where none of n had it. */
export const upperBound = (x: number, n: number, confidence = 0.95): number =>
  x >= n ? 1 : betaQuantile({ lower: confidence, upper: 1 - confidence }, x + 1, n - x).x;
