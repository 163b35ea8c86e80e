import { meanOf, momentsOf } from '../moments.ts';

export type ChangePoint = {
  /** How many points come before the shift, at least 1 and fewer than all. */
  readonly after: number;
  readonly before: number;
  readonly then: number;
  /** Σ of squares around the two means, in squared units. */
  readonly squares: number;
};

/**
 * Where one shift of the mean explains a series best, by least squares (the first of equals), with the mean on each
 * side. It always finds one: `pettitt` says whether to believe it. Two points or more.
 */
export function changePoint(x: readonly number[]): ChangePoint {
  if (x.length < 2) throw new RangeError('a shift needs a before and an after');
  const cuts = x.slice(1).map((_, index) => index + 1);
  const fits = cuts.map((after) => ({
    after,
    squares: squaresAround(x.slice(0, after)) + squaresAround(x.slice(after)),
  }));
  const { after, squares } = fits.reduce((best, fit) => (fit.squares < best.squares ? fit : best));
  return { after, before: meanOf(x.slice(0, after)), then: meanOf(x.slice(after)), squares };
}

const squaresAround = (x: readonly number[]): number => momentsOf(x).squares;

export type Pettitt = {
  /** max |U|: how far the ranks of one side are above those of the other. */
  readonly K: number;
  /** How many points come before the shift it points at, the first of equals. */
  readonly after: number;
  /** Approximate two-sided probability of K without any shift, at most 1. */
  readonly probability: number;
};

/** Pettitt's rank test of one shift (Applied Statistics 28:126-135, 1979): p ≈ 2 exp(−6K²/(n³+n²)). */
export function pettitt(x: readonly number[]): Pettitt {
  const n = x.length;
  if (n < 2) throw new RangeError('a shift needs a before and an after');
  let [U, K, after] = [0, -1, 0];
  for (const [index, value] of x.slice(0, -1).entries()) {
    U += x.reduce((sum, other) => sum + Math.sign(value - other), 0);
    if (Math.abs(U) <= K) continue;
    K = Math.abs(U);
    after = index + 1;
  }
  return { K, after, probability: Math.min(1, 2 * Math.exp((-6 * K * K) / (n ** 3 + n ** 2))) };
}
