import { logGamma } from '../log-gamma.ts';

/** What the mean of s falls short of σ by, in samples of n from a normal distribution: E(s) = c4 σ; n at least 2. */
export function c4(n: number): number {
  if (!(n >= 2)) throw new RangeError(`a deviation needs two observations, not ${n}`);
  return Math.sqrt(2 / (n - 1)) * Math.exp(logGamma(n / 2) - logGamma((n - 1) / 2));
}

/** Factors of the limits of x̄ and s charts, by s̄: x̄̄ ± A3 s̄, and B3 s̄ to B4 s̄ (Montgomery, appendix VI). */
export function deviationChartFactors(n: number): {
  readonly A3: number;
  readonly B3: number;
  readonly B4: number;
} {
  const bias = c4(n);
  const margin = (3 / bias) * Math.sqrt(1 - bias * bias);
  return { A3: 3 / (bias * Math.sqrt(n)), B3: Math.max(0, 1 - margin), B4: 1 + margin };
}
