import { binomialCdf, binomialDensity } from './binomial.ts';
import { signChange } from './bisection.ts';
import type { Interval } from './interval.ts';

/**
 * The mid-P interval of a proportion: exact limits that count half of what was seen, so that they cover what they say on
 * average rather than at least (Lancaster 1961; Newcombe 1998a, method 6). x of n, n above 0.
 */
export function midP(x: number, n: number, confidence = 0.95): Interval {
  const tail = 0.5 - confidence / 2;
  const below = (p: number): number => binomialCdf(x - 1, n, p) + binomialDensity(x, n, p) / 2;
  return {
    low: x === 0 ? 0 : signChange((p) => below(p) - (1 - tail), 0, x / n),
    high: x === n ? 1 : signChange((p) => below(p) - tail, x / n, 1),
  };
}
