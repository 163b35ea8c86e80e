import { chartPoint, type ChartPoint } from './chart-point.ts';

export type EwmaSettings = {
  /** What the process is held to: the target, or the mean of the baseline. */
  readonly center: number;
  /** Standard deviation of one observation, in the unit of the means. */
  readonly sigma: number;
  /** Weight of the newest point, in (0,1]; 0.2 by default. */
  readonly lambda?: number;
  /** Limits in standard errors; 2.962 by default, one false alarm in 500 points with λ = 0.2. */
  readonly L?: number;
};

export const EWMA_LAMBDA = 0.2;
export const EWMA_LIMIT = 2.962;

/**
 * Exponentially weighted moving average of means of n observations, z = λx̄ + (1−λ)z from z = centre, between the
 * limits centre ± L√v with v = λ²σ²/n + (1−λ)²v from v = 0: points of unequal n each have their own limits, and
 * with equal n they are those of Lucas & Saccucci (1990). λ = 1 is Shewhart's chart.
 * A period without observation (n = 0) has no mean: leave it out.
 */
export function ewmaChart(
  points: readonly { readonly n: number; readonly mean: number }[],
  { center, sigma, lambda = EWMA_LAMBDA, L = EWMA_LIMIT }: EwmaSettings,
): readonly ChartPoint[] {
  if (!(lambda > 0 && lambda <= 1)) throw new RangeError(`a weight in (0,1], not ${lambda}`);
  if (points.some(({ n }) => n <= 0)) throw new RangeError('an average needs observations at every point');
  const rest = 1 - lambda;
  let value = center;
  let variance = 0;
  return points.map(({ n, mean }) => {
    value = lambda * mean + rest * value;
    variance = (lambda * sigma) ** 2 / n + rest * rest * variance;
    return chartPoint(value, center, L * Math.sqrt(variance));
  });
}

/** Half-width of the limits once the chart has run long, in the unit of sigma: Lσ√(λ/(2−λ)). */
export const ewmaAsymptoticMargin = ({ sigma, lambda = EWMA_LAMBDA, L = EWMA_LIMIT }: EwmaSettings): number =>
  L * sigma * Math.sqrt(lambda / (2 - lambda));
