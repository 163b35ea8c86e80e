import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';

/** Probability of x events of n, each with probability p in [0,1]. */
export function binomialDensity(x: number, n: number, p: number): number {
  const ways = logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1);
  return Math.exp(ways + times(x, Math.log(p)) + times(n - x, Math.log1p(-p)));
}

/** None of what cannot happen is certain: 0 × −∞ is 0. */
const times = (count: number, logarithm: number): number => (count === 0 ? 0 : count * logarithm);

/** Probability of at most x events of n, each with probability p in [0,1]. */
export function binomialCdf(x: number, n: number, p: number): number {
  if (x < 0) return 0;
  return x >= n ? 1 : incompleteBeta(n - x, x + 1, 1 - p, p).lower;
}

/** The smallest x that at least this probability is at or below. */
export function binomialQuantile(probability: number, n: number, p: number): number {
  let [low, high] = [-1, n];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (binomialCdf(middle, n, p) >= probability) high = middle;
    else low = middle;
  }
  return high;
}
