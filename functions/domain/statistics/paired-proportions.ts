import { binomialCdf } from './binomial.ts';
import { chiSquareTails } from './chi-square.ts';
import type { Interval } from './interval.ts';
import { distances } from './newcombe.ts';

/** The same contacts judged twice: how many passed both times, the first or the second only, or never. */
export type PairedCounts = {
  readonly both: number;
  readonly only1: number;
  readonly only2: number;
  readonly neither: number;
};

const countOf = ({ both, only1, only2, neither }: PairedCounts): number => both + only1 + only2 + neither;

/** First proportion − second. */
export const pairedDifference = (counts: PairedCounts): number =>
  (counts.only1 - counts.only2) / countOf(counts);

/**
 * The interval of that difference from the Wilson limits of both proportions and their correlation φ, which is brought
 * down by n/2 where it is positive (Newcombe 1998c, method 10).
 */
export function newcombePaired(counts: PairedCounts, confidence = 0.95): Interval {
  const n = countOf(counts);
  const a = distances({ x: counts.both + counts.only1, n }, confidence);
  const b = distances({ x: counts.both + counts.only2, n }, confidence);
  const phi = correlation(counts);
  const margin = (one: number, other: number): number =>
    Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
  const difference = a.p - b.p;
  return { low: difference - margin(a.below, b.above), high: difference + margin(a.above, b.below) };
}

function correlation({ both, only1, only2, neither }: PairedCounts): number {
  const margins = (both + only1) * (only2 + neither) * (both + only2) * (only1 + neither);
  if (margins === 0) return 0;
  const product = both * neither - only1 * only2;
  const half = (both + only1 + only2 + neither) / 2;
  const corrected = product > 0 ? Math.max(0, product - half) : product;
  return corrected / Math.sqrt(margins);
}

export type Mcnemar = { readonly chiSquare: number; readonly probability: number };

/** McNemar (1947): whether one judge passes more than the other, by the contacts they disagree on; none says nothing. */
export function mcnemar({ only1, only2 }: PairedCounts, corrected = false): Mcnemar {
  const disagreed = only1 + only2;
  if (disagreed === 0) return { chiSquare: 0, probability: 1 };
  const apart = Math.max(0, Math.abs(only1 - only2) - (corrected ? 1 : 0));
  const chiSquare = (apart * apart) / disagreed;
  return { chiSquare, probability: chiSquareTails(chiSquare, 1).upper };
}

/** The same by the binomial distribution, two-sided: for fewer than 25 disagreements. */
export function mcnemarExact({ only1, only2 }: PairedCounts): number {
  const tail = binomialCdf(Math.min(only1, only2), only1 + only2, 0.5);
  return Math.min(1, 2 * tail);
}
