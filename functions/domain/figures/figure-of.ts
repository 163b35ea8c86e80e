import { MINIMUM_EVALUATIONS, type Basis, type Figure } from '../figure.ts';
import { fraction, fractionOf, multiply, sum, toNumber } from '../fraction.ts';
import { MILLION } from '../scoring/stored-score.ts';
import { spread, studentInterval } from '../statistics/stratified-mean.ts';
import { basisOf, type Weighed } from './basis-of.ts';
import { mergeBatches } from './merge-batches.ts';
import type { Stratum } from './stratum.ts';

export type CountedFigure = Figure & { readonly n: number };

export type FigureOptions = {
  /** Figures are out of this. */
  readonly scale: number;
  /** ISO instant at which the strata were read. */
  readonly asOf: string;
  readonly status: 'closed' | 'provisional';
};

/**
 * The figure of any set of strata of one wave: a platform, a provider, the network, one flow or several.
 * Weighted by what was received, with Student's interval of a stratified sample (finite population correction,
 * Satterthwaite); without the volumes of every stratum evaluated, the plain mean and its interval, and the
 * basis says so. Never a mean of means, an interval of ±0, or bounds off the scale.
 */
export function figureOf(strata: readonly Stratum[], { scale, asOf, status }: FigureOptions): CountedFigure {
  const merged = mergeBatches(strata);
  const evaluated = merged.filter(({ n }) => n > 0);
  const weighting = evaluated.every(({ received }) => received !== null) ? 'volumes' : 'unweighted';
  const weighed = evaluated.map((stratum) => ({ ...stratum, weight: weightOf(stratum, weighting) }));
  const basis = basisOf(merged, weighed, weighting);
  const n = evaluated.reduce((total, stratum) => total + stratum.n, 0);
  const withheld = { value: null, low: null, high: null, n, unit: scale, basis, asOf };
  if (n === 0 && basis.incomplete === 0) return { ...withheld, status: 'not-collected' };
  if (n < MINIMUM_EVALUATIONS) return { ...withheld, status: 'too-few' };
  const terms = weighting === 'volumes' ? weighed : [pooled(weighed)];
  const value = exactMean(terms, scale);
  const { degreesOfFreedom, ...bounds } = intervalOf(terms, value, scale, weighting === 'volumes');
  return { ...withheld, value, ...bounds, basis: { ...basis, degreesOfFreedom }, status };
}

/** A volume recorded below what was evaluated of it cannot be: it is at least that. */
const weightOf = ({ received, n }: Stratum, weighting: Basis['weighting']): number =>
  weighting === 'volumes' ? Math.max(received ?? 0, n) : n;

type Term = Pick<Weighed, 'weight' | 'n' | 'sum' | 'sumSquares'>;

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

const totalWeight = (terms: readonly Term[]): number =>
  terms.reduce((total, { weight }) => total + weight, 0);

/** Σ N sum / n over Σ N, on whole numbers, with one division at the end. */
function exactMean(terms: readonly Term[], scale: number): number {
  const totals = terms.map((term) => fraction(BigInt(term.weight) * term.sum, BigInt(term.n)));
  const unit = multiply(fractionOf(scale), fraction(1n, BigInt(MILLION) * BigInt(totalWeight(terms))));
  return toNumber(multiply(sum(totals), unit));
}

type Interval = Pick<Figure, 'low' | 'high'> & { readonly degreesOfFreedom: number | null };

function intervalOf(terms: readonly Term[], value: number, scale: number, finite: boolean): Interval {
  const strata = terms.map((term) => ({
    received: term.weight,
    n: term.n,
    variance: varianceOf(term),
  }));
  const { standardError, degreesOfFreedom } = spread(strata, totalWeight(terms), finite);
  if (standardError === null || degreesOfFreedom === null)
    return { low: null, high: null, degreesOfFreedom: null };
  const [low, high] = studentInterval(value, (standardError * scale) / MILLION, degreesOfFreedom);
  // A bonus may lift the value itself above the scale: the upper bound then is the value, never below it.
  return { low: Math.max(0, low), high: Math.min(Math.max(scale, value), high), degreesOfFreedom };
}

/** s² of whole numbers, exact until the one division; 0 where it does not exist. */
function varianceOf({ n, sum: total, sumSquares }: Term): number {
  if (n < 2) return 0;
  const size = BigInt(n);
  return toNumber(fraction(size * sumSquares - total * total, size * (size - 1n)));
}
