import type { Basis } from '../figure.ts';
import { fraction, fractionOf, multiply, sum, toNumber } from '../fraction.ts';
import { MILLION } from '../scoring/stored-score.ts';
import type { Weighed } from './basis-of.ts';
import type { Stratum } from './stratum.ts';

export type Terms = {
  /** The strata evaluated, each with what it weighs. */
  readonly weighed: readonly Weighed[];
  readonly weighting: Basis['weighting'];
  /** What the mean is of: these strata, or without volumes all of them as one. */
  readonly terms: readonly Term[];
};

/** What a figure is computed from. @param merged strata, batches merged */
export function termsOf(merged: readonly Stratum[]): Terms {
  const evaluated = merged.filter(({ n }) => n > 0);
  const weighting = evaluated.every(({ received }) => received !== null) ? 'volumes' : 'unweighted';
  const weighed = evaluated.map((stratum) => ({ ...stratum, weight: weightOf(stratum, weighting) }));
  return { weighed, weighting, terms: weighting === 'volumes' ? weighed : [pooled(weighed)] };
}

/** A volume recorded below what was evaluated of it cannot be: it is at least that. */
const weightOf = ({ received, n }: Stratum, weighting: Basis['weighting']): number =>
  weighting === 'volumes' ? Math.max(received ?? 0, n) : n;

/** A stratum as it counts in a figure. */
export type Term = Pick<Weighed, 'weight' | 'n' | 'sum' | 'sumSquares'>;

/** All evaluations as one stratum: the plain mean. */
const pooled = (weighed: readonly Weighed[]): Term =>
  weighed.reduce<Term>(
    (all, { weight, n, sum: total, sumSquares }) => ({
      weight: all.weight + weight,
      n: all.n + n,
      sum: all.sum + total,
      sumSquares: all.sumSquares + sumSquares,
    }),
    { weight: 0, n: 0, sum: 0n, sumSquares: 0n },
  );

export const totalWeight = (terms: readonly Term[]): number =>
  terms.reduce((total, { weight }) => total + weight, 0);

/** Σ N sum / n over Σ N, on whole numbers, with one division at the end. In units of the scale. */
export function exactMean(terms: readonly Term[], scale: number): number {
  const totals = terms.map((term) => fraction(BigInt(term.weight) * term.sum, BigInt(term.n)));
  const unit = multiply(fractionOf(scale), fraction(1n, BigInt(MILLION) * BigInt(totalWeight(terms))));
  return toNumber(multiply(sum(totals), unit));
}

/** s² of whole numbers, exact until the one division; 0 where it does not exist. */
export function varianceOf({ n, sum: total, sumSquares }: Term): number {
  if (n < 2) return 0;
  const size = BigInt(n);
  return toNumber(fraction(size * sumSquares - total * total, size * (size - 1n)));
}
