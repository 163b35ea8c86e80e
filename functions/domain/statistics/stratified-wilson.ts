import type { Interval } from './interval.ts';
import type { StratumProportion } from './mover-wilson.ts';
import { normalQuantile } from './normal.ts';
import { wilsonAt } from './wilson.ts';

/**
 * The stratified Wilson interval of Yan & Su (2010): each stratum's limits at z_s = z √Σ λ²v / Σ √(λ²v), weighted by
 * λ, the shares of weight, v = p (1 − p) / n; without finite correction.
 * @returns undefined when every stratum is at 0 or 1, where z_s is 0/0: `moverWilson` is defined there
 */
export function stratifiedWilson(
  strata: readonly StratumProportion[],
  confidence = 0.95,
): (Interval & { readonly z: number }) | undefined {
  const total = strata.reduce((sum, { weight }) => sum + weight, 0);
  const parts = strata.map(({ x, n, weight }) => ({ p: x / n, n, share: weight / total }));
  const errors = parts.map(({ p, n, share }) => share * Math.sqrt((p * (1 - p)) / n));
  const sum = errors.reduce((all, error) => all + error, 0);
  if (sum === 0) return undefined;
  const norm = Math.sqrt(errors.reduce((all, error) => all + error * error, 0));
  const z = (normalQuantile(0.5 + confidence / 2) * norm) / sum;
  const limits = parts.map(({ p, n, share }) => ({ share, ...wilsonAt(p, n, z) }));
  return {
    z,
    low: limits.reduce((all, { share, low }) => all + share * low, 0),
    high: limits.reduce((all, { share, high }) => all + share * high, 0),
  };
}
