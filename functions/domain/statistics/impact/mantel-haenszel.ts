import { chiSquareTails } from '../chi-square.ts';
import { around } from '../interval.ts';
import { normalQuantile } from '../normal.ts';
import { onLogarithm, type Effect, type TwoByTwo } from './two-by-two.ts';

export type MantelHaenszel = {
  /** Mean difference of risks within the strata, with Sato's standard error (1989). */
  readonly riskDifference: Effect & { readonly standardError: number };
  /** Greenland & Robins (1985); null where no event was seen on a side. */
  readonly riskRatio: Effect | null;
  /** Robins, Breslow & Greenland (1986); null where a sum is empty. */
  readonly oddsRatio: Effect | null;
  /** χ² that no stratum has an effect, without and with correction for continuity. */
  readonly test: { readonly chi2: number; readonly corrected: number; readonly correctedProbability: number };
};

/** One stratum: a, b with and without event among the exposed, c, d among the others. */
type Cells = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly exposed: number;
  readonly others: number;
  readonly n: number;
};

/**
 * Effects adjusted for strata (platform × reason), which crude ones confuse with what the strata are like (Mantel &
 * Haenszel 1959). A stratum where everybody or nobody is exposed compares nothing and drops out.
 * @returns null when no stratum compares anything
 */
export function mantelHaenszel(strata: readonly TwoByTwo[], confidence = 0.95): MantelHaenszel | null {
  const cells = strata.map(cellsOf).filter(({ exposed, others }) => exposed > 0 && others > 0);
  if (cells.length === 0) return null;
  return {
    riskDifference: adjustedDifference(cells, confidence),
    riskRatio: adjustedRatio(cells, confidence),
    oddsRatio: adjustedOdds(cells, confidence),
    test: testOf(cells),
  };
}

function cellsOf({ exposed, unexposed }: TwoByTwo): Cells {
  return {
    a: exposed.x,
    b: exposed.n - exposed.x,
    c: unexposed.x,
    d: unexposed.n - unexposed.x,
    exposed: exposed.n,
    others: unexposed.n,
    n: exposed.n + unexposed.n,
  };
}

const over = (cells: readonly Cells[], term: (one: Cells) => number): number =>
  cells.reduce((sum, one) => sum + term(one), 0);

function adjustedDifference(cells: readonly Cells[], confidence: number): MantelHaenszel['riskDifference'] {
  const weight = over(cells, ({ exposed, others, n }) => (exposed * others) / n);
  const value = over(cells, ({ a, c, exposed, others, n }) => (a * others - c * exposed) / n) / weight;
  const P = over(
    cells,
    ({ a, c, exposed, others, n }) =>
      (exposed ** 2 * c - others ** 2 * a + (exposed * others * (others - exposed)) / 2) / n ** 2,
  );
  const Q = over(cells, ({ a, c, exposed, others, n }) => (a * (others - c) + c * (exposed - a)) / (2 * n));
  const standardError = Math.sqrt(Math.max(0, value * P + Q)) / weight;
  return { value, standardError, ...around(value, normalQuantile(0.5 + confidence / 2) * standardError) };
}

function adjustedRatio(cells: readonly Cells[], confidence: number): Effect | null {
  const R = over(cells, ({ a, others, n }) => (a * others) / n);
  const S = over(cells, ({ c, exposed, n }) => (c * exposed) / n);
  if (R === 0 || S === 0) return null;
  const variance = over(
    cells,
    ({ a, c, exposed, others, n }) => (exposed * others * (a + c) - a * c * n) / n ** 2,
  );
  return onLogarithm(R / S, variance / (R * S), confidence);
}

function adjustedOdds(cells: readonly Cells[], confidence: number): Effect | null {
  const R = over(cells, ({ a, d, n }) => (a * d) / n);
  const S = over(cells, ({ b, c, n }) => (b * c) / n);
  if (R === 0 || S === 0) return null;
  const both = over(cells, ({ a, b, c, d, n }) => ((a + d) * b * c + (b + c) * a * d) / n ** 2);
  const forR = over(cells, ({ a, d, n }) => ((a + d) * a * d) / n ** 2);
  const forS = over(cells, ({ b, c, n }) => ((b + c) * b * c) / n ** 2);
  return onLogarithm(R / S, (forR / R ** 2 + both / (R * S) + forS / S ** 2) / 2, confidence);
}

function testOf(cells: readonly Cells[]): MantelHaenszel['test'] {
  const excess = Math.abs(over(cells, ({ a, c, exposed, n }) => a - (exposed * (a + c)) / n));
  const variance = over(cells, ({ a, b, c, d, exposed, others, n }) =>
    n < 2 ? 0 : (exposed * others * (a + c) * (b + d)) / (n ** 2 * (n - 1)),
  );
  if (variance === 0) return { chi2: 0, corrected: 0, correctedProbability: 1 };
  const corrected = Math.max(0, excess - 0.5) ** 2 / variance;
  return {
    chi2: excess ** 2 / variance,
    corrected,
    correctedProbability: chiSquareTails(corrected, 1).upper,
  };
}
