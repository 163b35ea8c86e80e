import type { Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';

/** Wilson's score interval of a proportion (1927): x of n, n above 0, inside [0,1]. */
export const wilson = (x: number, n: number, confidence = 0.95): Interval =>
  wilsonAt(x / n, n, normalQuantile(0.5 + confidence / 2));

/** The same of a proportion p and a normal quantile z. */
export function wilsonAt(p: number, n: number, z: number): Interval {
  const square = z * z;
  const centre = p + square / (2 * n);
  const margin = z * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n));
  const whole = 1 + square / n;
  return {
    low: p === 0 ? 0 : Math.max(0, (centre - margin) / whole),
    high: p === 1 ? 1 : Math.min(1, (centre + margin) / whole),
  };
}

/** Wilson's interval with correction for continuity (Newcombe 1998a, method 4). */
export function wilsonCorrected(x: number, n: number, confidence = 0.95): Interval {
  const z = normalQuantile(0.5 + confidence / 2);
  const [p, square] = [x / n, z * z];
  const limit = (side: 1 | -1): number => {
    const inside = square + side * (2 - 4 * p) - 1 / n + 4 * n * p * (1 - p);
    return (2 * n * p + square + side * (z * Math.sqrt(inside) + 1)) / (2 * (n + square));
  };
  return { low: x === 0 ? 0 : Math.max(0, limit(-1)), high: x === n ? 1 : Math.min(1, limit(1)) };
}
