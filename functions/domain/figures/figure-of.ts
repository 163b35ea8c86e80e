import { MINIMUM_EVALUATIONS, type Figure } from '../figure.ts';
import { MILLION } from '../scoring/stored-score.ts';
import { moverWilson } from '../statistics/mover-wilson.ts';
import { spread, studentInterval } from '../statistics/stratified-mean.ts';
import { basisOf } from './basis-of.ts';
import { mergeBatches } from './merge-batches.ts';
import type { Stratum } from './stratum.ts';
import { exactMean, termsOf, totalWeight, varianceOf, type Term } from './terms.ts';

export type CountedFigure = Figure & { readonly n: number };

export type FigureOptions = {
  /** Figures are out of this. */
  readonly scale: number;
  /** ISO instant at which the strata were read. */
  readonly asOf: string;
  readonly status: 'closed' | 'provisional';
  /** Shares are of evaluations that count for 0 or 1. */
  readonly of?: 'means' | 'shares';
};

/**
 * The figure of any set of strata of one wave: a platform, a provider, the network, one flow or several.
 * Weighted by what was received, with Student's interval of a stratified sample (finite population correction,
 * Satterthwaite); without the volumes of every stratum evaluated, the plain mean and its interval, and the
 * basis says so. Of shares, the MOVER-Wilson interval, which is without finite correction. Never a mean of means, an interval of ±0, or bounds off the scale.
 */
export function figureOf(strata: readonly Stratum[], options: FigureOptions): CountedFigure {
  const { scale, asOf, status } = options;
  const merged = mergeBatches(strata);
  const { weighed, weighting, terms } = termsOf(merged);
  const basis = basisOf(merged, weighed, weighting);
  const n = weighed.reduce((total, stratum) => total + stratum.n, 0);
  const withheld = { value: null, low: null, high: null, n, unit: scale, basis, asOf };
  if (n === 0 && basis.incomplete === 0) return { ...withheld, status: 'not-collected' };
  if (n < MINIMUM_EVALUATIONS) return { ...withheld, status: 'too-few' };
  const value = exactMean(terms, scale);
  const { degreesOfFreedom, ...bounds } =
    options.of === 'shares'
      ? shareInterval(terms, value)
      : intervalOf(terms, value, scale, weighting === 'volumes');
  return { ...withheld, value, ...bounds, basis: { ...basis, degreesOfFreedom }, status };
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

/** Around the value itself: the interval recomputes it in binary, and may miss it by the last digit. */
function shareInterval(terms: readonly Term[], value: number): Interval {
  const { low, high } = moverWilson(
    terms.map(({ n, sum, weight }) => ({ x: Number(sum) / MILLION, n, weight })),
  );
  const [least, most] = [Math.max(0, Math.min(value, low)), Math.min(1, Math.max(value, high))];
  return { low: least, high: most, degreesOfFreedom: null };
}
