import type { Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';
import { wilsonAt } from './wilson.ts';

/** A stratum of a proportion: x of n, and what it weighs in whatever unit. */
export type StratumProportion = { readonly x: number; readonly n: number; readonly weight: number };

/**
 * The interval of a stratified proportion recovered from those of its strata: p ∓ √Σ λ² (distance to the Wilson
 * limit)², λ the shares of weight (Zou & Donner 2008, Newcombe 2011). Defined whatever the strata, at 0 and 1 too; without
 * finite correction.
 */
export function moverWilson(strata: readonly StratumProportion[], confidence = 0.95): Interval {
  const z = normalQuantile(0.5 + confidence / 2);
  const total = strata.reduce((sum, { weight }) => sum + weight, 0);
  let [p, below, above] = [0, 0, 0];
  for (const { x, n, weight } of strata) {
    const [share, own] = [weight / total, x / n];
    const { low, high } = wilsonAt(own, n, z);
    p += share * own;
    below += (share * (own - low)) ** 2;
    above += (share * (high - own)) ** 2;
  }
  return { low: p - Math.sqrt(below), high: p + Math.sqrt(above) };
}
