import type { WeekReading } from '../estimates/estimate.ts';
import { MILLION } from '../scoring/stored-score.ts';

/** A week, or several that were too small alone, of the sample of one platform, channel and direction. */
export type WeeklyPoint = {
  /** The last of its weeks: `2026-W41`. */
  readonly week: string;
  readonly n: number;
  /** On the scale 0-1. */
  readonly mean: number;
  /** Σ (y − mean)². */
  readonly squares: number;
  /** Of closed waves before: what the others are held to. */
  readonly isBaseline: boolean;
};

/** The weeks of one wave. */
export type WaveWeeks = { readonly weeks: readonly WeekReading[]; readonly isBaseline: boolean };

/** Fewer evaluations say nothing of how much they vary. */
const MINIMUM_IN_WEEK = 2;

/** The series of waves in the order given; a week of fewer than two evaluations joins the next, the last the one before. */
export function weeklyPoints(waves: readonly WaveWeeks[]): readonly WeeklyPoint[] {
  const merged: (WeekReading & { readonly isBaseline: boolean })[] = [];
  for (const next of waves.flatMap(({ weeks, isBaseline }) =>
    weeks.map((week) => ({ ...week, isBaseline })),
  )) {
    const before = merged.at(-1);
    const isJoined = before !== undefined && (before.n < MINIMUM_IN_WEEK || before.week === next.week);
    merged.splice(isJoined ? -1 : merged.length, isJoined ? 1 : 0, isJoined ? together(before, next) : next);
  }
  const last = merged.at(-1);
  const before = merged.at(-2);
  if (last !== undefined && before !== undefined && last.n < MINIMUM_IN_WEEK)
    merged.splice(-2, 2, together(before, last));
  return merged.map(toPoint);
}

type Reading = WeekReading & { readonly isBaseline: boolean };

/** What is partly of the wave looked at is no baseline. */
const together = (one: Reading, other: Reading): Reading => ({
  week: other.week,
  n: one.n + other.n,
  sum: one.sum + other.sum,
  sumSquares: one.sumSquares + other.sumSquares,
  isBaseline: one.isBaseline && other.isBaseline,
});

function toPoint({ week, n, sum, sumSquares, isBaseline }: Reading): WeeklyPoint {
  const squares = Number(BigInt(n) * sumSquares - sum * sum) / n / MILLION / MILLION;
  return { week, n, mean: Number(sum) / MILLION / n, squares, isBaseline };
}
