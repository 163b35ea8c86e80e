import { binomialCdf, binomialDensity, binomialQuantile } from './binomial.ts';
import { normalQuantile } from './normal.ts';

/** Limits of a funnel plot around a target: 95 % and 99.8 %, as control charts have 2 and 3 sigma. */
export type FunnelLimits = {
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
};

const limits = (at: (probability: number) => number): FunnelLimits => ({
  low95: at(0.025),
  high95: at(0.975),
  low998: at(0.001),
  high998: at(0.999),
});

/**
 * Where the mean of n evaluations lies when nothing but chance sets it apart: target + z deviation / √n
 * (Spiegelhalter 2005, 2.3). Widened for over-dispersion by a deviation times √φ.
 */
export const funnelLimits = (target: number, deviation: number, n: number): FunnelLimits =>
  limits((probability) => meanFunnelLimit(target, deviation / Math.sqrt(n), probability));

/** One limit for a mean, or a proportion of which the error at the target is known. */
export const meanFunnelLimit = (target: number, standardError: number, probability: number): number =>
  target + normalQuantile(probability) * standardError;

/** Exact limits for a proportion of n, in [0,1]. */
export const proportionFunnelLimits = (target: number, n: number): FunnelLimits =>
  limits((probability) => proportionFunnelLimit(target, n, probability));

/**
 * One exact limit: (r − α) / n, where r is the binomial quantile and α = (F(r) − p) / f(r) interpolates between whole
 * numbers (Spiegelhalter 2005, A.1.1); never outside [0,1].
 */
export function proportionFunnelLimit(target: number, n: number, probability: number): number {
  const r = binomialQuantile(probability, n, target);
  const inside = (binomialCdf(r, n, target) - probability) / binomialDensity(r, n, target);
  return Math.max(0, (r - inside) / n);
}

/** The same by the normal approximation, not truncated. */
export const normalProportionFunnelLimit = (target: number, n: number, probability: number): number =>
  meanFunnelLimit(target, Math.sqrt((target * (1 - target)) / n), probability);
