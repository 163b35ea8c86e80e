import { around, type Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';
import { wilson } from './wilson.ts';

/** x of n, n above 0. */
export type Proportion = { readonly x: number; readonly n: number };

/**
 * The difference of two independent proportions, first − second, from their Wilson limits: d − √((p₁−l₁)² + (u₂−p₂)²), d +
 * √((u₁−p₁)² + (p₂−l₂)²) (Newcombe 1998b, method 10, without correction).
 */
export function newcombe(first: Proportion, second: Proportion, confidence = 0.95): Interval {
  const [a, b] = [distances(first, confidence), distances(second, confidence)];
  return {
    low: a.p - b.p - Math.hypot(a.below, b.above),
    high: a.p - b.p + Math.hypot(a.above, b.below),
  };
}

/** The same by the normal approximation, not truncated: for comparison with other tools only. */
export function waldDifference(first: Proportion, second: Proportion, confidence = 0.95): Interval {
  const variance = ({ x, n }: Proportion): number => ((x / n) * (1 - x / n)) / n;
  const margin = normalQuantile(0.5 + confidence / 2) * Math.sqrt(variance(first) + variance(second));
  return around(first.x / first.n - second.x / second.n, margin);
}

/** A proportion, and how far its Wilson limits are. */
export function distances(
  { x, n }: Proportion,
  confidence: number,
): { readonly p: number; readonly below: number; readonly above: number } {
  const { low, high } = wilson(x, n, confidence);
  return { p: x / n, below: x / n - low, above: high - x / n };
}
