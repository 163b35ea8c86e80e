/** One point of a control chart with its own limits, in the unit of the chart. */
export type ChartPoint = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Strictly beyond a limit. */
  readonly isOutside: boolean;
};

/** A point and the limits `margin` around `center`, cut at what the quantity cannot pass. */
export function chartPoint(
  value: number,
  center: number,
  margin: number,
  { least = -Infinity, most = Infinity }: { readonly least?: number; readonly most?: number } = {},
): ChartPoint {
  const low = Math.max(least, center - margin);
  const high = Math.min(most, center + margin);
  return { value, low, high, isOutside: value < low || value > high };
}

/** Shewhart's three standard deviations. */
export const SHEWHART_LIMIT = 3;
