import { betaQuantile } from './beta.ts';
import { around, type Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';

const zOf = (confidence: number): number => normalQuantile(0.5 + confidence / 2);

/**
 * p ± z √(p (1 − p) / n), not truncated. For comparison with other tools only: at n = 20 and p = 0.05 it covers 64 % where
 * it says 95 % (Brown, Cai & DasGupta 2001); `wilson` is what figures are shown with.
 */
export const wald = (x: number, n: number, confidence = 0.95): Interval =>
  around(x / n, zOf(confidence) * Math.sqrt(((x / n) * (1 - x / n)) / n));

/** Wald's with z² / 2 added to both what had it and what had not (Agresti & Coull 1998), not truncated. */
export function agrestiCoull(x: number, n: number, confidence = 0.95): Interval {
  const square = zOf(confidence) ** 2;
  return wald(x + square / 2, n + square, confidence);
}

/** Of the beta distribution with ½ added to both; from 0 where x is 0 and to 1 where it is n (Brown et al. 2001). */
export function jeffreys(x: number, n: number, confidence = 0.95): Interval {
  const tail = 0.5 - confidence / 2;
  const [a, b] = [x + 0.5, n - x + 0.5];
  return {
    low: x === 0 ? 0 : betaQuantile({ lower: tail, upper: 1 - tail }, a, b).x,
    high: x === n ? 1 : betaQuantile({ lower: 1 - tail, upper: tail }, a, b).x,
  };
}
