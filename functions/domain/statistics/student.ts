import { betaQuantile } from './beta.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** Probability that Student's t with these degrees of freedom (not only whole ones) is at most t. */
export function studentCdf(t: number, degreesOfFreedom: number): number {
  const square = t * t;
  const whole = degreesOfFreedom + square;
  const tail = incompleteBeta(degreesOfFreedom / 2, 0.5, degreesOfFreedom / whole, square / whole).lower / 2;
  return t < 0 ? tail : 1 - tail;
}

/** By probability and degrees of freedom: the thousands of intervals of a wave that closes share a few hundred. */
const known = new Map<string, number>();
const KEPT = 2000;

/** The t below which Student's distribution has probability p, in (0,1). */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  const key = `${p} ${degreesOfFreedom}`;
  const quantile = known.get(key) ?? found(p, degreesOfFreedom);
  if (known.size === KEPT) known.clear();
  known.set(key, quantile);
  return quantile;
}

function found(p: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability between 0 and 1, not ${p}`);
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const { x, y } = betaQuantile({ lower: 2 * tail, upper: 1 - 2 * tail }, degreesOfFreedom / 2, 0.5);
  const t = Math.sqrt((degreesOfFreedom * y) / x);
  return p < 0.5 ? -t : t;
}

/** Probability that Student's t is as far from 0 as t, on either side. */
export const studentTwoSided = (t: number, degreesOfFreedom: number): number =>
  2 * studentCdf(-Math.abs(t), degreesOfFreedom);
