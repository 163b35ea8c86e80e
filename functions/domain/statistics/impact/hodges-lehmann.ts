import type { Interval } from '../interval.ts';
import { normalCdf, normalQuantile } from '../normal.ts';
import { isExact, rankSumProbabilities } from './rank-sum.ts';

export type HodgesLehmann = Interval & {
  /** Median of all differences, one value of each sample: in the unit of the values. */
  readonly value: number;
  /** Place, from 1, of the difference that is the lower limit. */
  readonly place: number;
  /** The confidence the limits really have, at least the one asked for; approximate above 50 values. */
  readonly achieved: number;
  /** How many pairs have the first above the second, ties for a half: Mann & Whitney's W. */
  readonly W: number;
  /** Two-sided, that both samples come from one distribution. */
  readonly probability: number;
};

/**
 * Shift of the first sample from the second that outliers do not move (Hodges & Lehmann 1963), with the interval of Mann
 * and Whitney's test: exact up to 50 values each, by the normal approximation above. Ties are ignored.
 */
export function hodgesLehmann(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): HodgesLehmann {
  const differences = sortedDifferences(first, second);
  if (differences.length === 0) throw new RangeError('a shift needs values on both sides');
  const { cumulative, quantile } = distribution(first.length, second.length);
  const place = Math.max(1, quantile((1 - confidence) / 2));
  const W = differences.filter((one) => one > 0).length + differences.filter((one) => one === 0).length / 2;
  const lower = cumulative(Math.floor(Math.min(W, differences.length - W)));
  return {
    value: medianOf(differences),
    low: differences[place - 1] ?? NaN,
    high: differences[differences.length - place] ?? NaN,
    place,
    achieved: 1 - 2 * cumulative(place - 1),
    W,
    probability: Math.min(1, 2 * lower),
  };
}

/** Millions of them: an array of doubles is sorted without a call for each comparison. */
function sortedDifferences(first: readonly number[], second: readonly number[]): Float64Array {
  const differences = new Float64Array(first.length * second.length);
  for (const [row, x] of first.entries())
    for (const [column, y] of second.entries()) differences[row * second.length + column] = x - y;
  return differences.sort();
}

type Distribution = {
  readonly cumulative: (w: number) => number;
  /** The smallest w that at least this probability is at or below. */
  readonly quantile: (probability: number) => number;
};

function distribution(m: number, n: number): Distribution {
  return isExact(m, n) ? exact(m, n) : approximate(m, n);
}

function exact(m: number, n: number): Distribution {
  let sum = 0;
  const cumulative = rankSumProbabilities(m, n).map((probability) => (sum += probability));
  return {
    cumulative: (w) => (w < 0 ? 0 : (cumulative[w] ?? 1)),
    quantile: (probability) => cumulative.findIndex((below) => below >= probability * (1 - 1e-12)),
  };
}

/** With correction for continuity. */
function approximate(m: number, n: number): Distribution {
  const mean = (m * n) / 2;
  const deviation = Math.sqrt((m * n * (m + n + 1)) / 12);
  return {
    cumulative: (w) => normalCdf((w + 0.5 - mean) / deviation),
    quantile: (probability) => Math.ceil(mean + deviation * normalQuantile(probability) - 0.5),
  };
}

function medianOf(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2;
}
