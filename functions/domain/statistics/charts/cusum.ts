export type CusumPoint = {
  /** What has piled up below the target, beyond the allowance: C⁻, at least 0. */
  readonly low: number;
  /** The same above the target: C⁺. */
  readonly high: number;
  readonly isLow: boolean;
  readonly isHigh: boolean;
  /** Index of the first point since the larger of the two sums was last 0: when the change began; undefined at 0. */
  readonly since: number | undefined;
};

export type CusumSettings = {
  /** Allowance: half the shift to be seen soonest; 0.5 by default. */
  readonly k?: number;
  /** Decision interval; 5 by default, one false alarm in 465 points on the two sides. */
  readonly h?: number;
};

export const CUSUM_ALLOWANCE = 0.5;
export const CUSUM_INTERVAL = 5;

/**
 * Tabular cumulative sums of standardised differences from the target, (x̄ − μ)√n/σ: C⁺ = max(0, C⁺ + z − k) and
 * C⁻ = max(0, C⁻ − z − k), from 0, with an alarm strictly above h (Page 1954; Montgomery, section 9.1). The
 * sums go on after an alarm. In the unit of the measure itself, k and h are in that unit.
 */
export function cusumChart(
  z: readonly number[],
  { k = CUSUM_ALLOWANCE, h = CUSUM_INTERVAL }: CusumSettings = {},
): readonly CusumPoint[] {
  let [low, high] = [0, 0];
  let [lowSince, highSince] = [0, 0];
  return z.map((value, index) => {
    low = Math.max(0, low - value - k);
    high = Math.max(0, high + value - k);
    if (low === 0) lowSince = index + 1;
    if (high === 0) highSince = index + 1;
    const since = low === 0 && high === 0 ? undefined : low > high ? lowSince : highSince;
    return { low, high, isLow: low > h, isHigh: high > h, since };
  });
}
