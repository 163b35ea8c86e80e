import { normalQuantile } from './normal.ts';
import { studentQuantile } from './student.ts';

/** One of the estimates that are ranked. */
export type Rankable = {
  readonly value: number;
  readonly standardError: number;
  /** Absent: as many as one likes. */
  readonly degreesOfFreedom?: number | undefined;
};

/** The ranks an estimate may have, 1 the highest value; and its simultaneous interval. */
export type RankInterval = {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
};

/**
 * Joint intervals of ranks: all of them hold together with this confidence. Simultaneous intervals of the values, then
 * from = 1 + those wholly above, to = K − those wholly below (Klein, Wright & Wieczorek 2020, section 3).
 */
export function rankIntervals(
  of: readonly Rankable[],
  confidence = 0.95,
  method: Simultaneous = 'independent',
): readonly RankInterval[] {
  const probability = probabilityEach(of.length, confidence, method);
  const intervals = of.map(({ value, standardError, degreesOfFreedom }) => {
    const margin = standardError * quantile(probability, degreesOfFreedom);
    return { low: value - margin, high: value + margin };
  });
  return intervals.map((own) => ({
    from: 1 + intervals.filter(({ low }) => low > own.high).length,
    to: of.length - intervals.filter(({ high }) => high < own.low).length,
    ...own,
  }));
}

/** Exact for independent estimates (Šidák), or whatever they are (Bonferroni). */
export type Simultaneous = 'independent' | 'bonferroni';

/** The normal quantile of K simultaneous intervals. */
export const simultaneousQuantile = (
  count: number,
  confidence: number,
  method: Simultaneous = 'independent',
): number => normalQuantile(probabilityEach(count, confidence, method));

function probabilityEach(count: number, confidence: number, method: Simultaneous): number {
  if (method === 'bonferroni') return 1 - (1 - confidence) / (2 * count);
  return (1 + confidence ** (1 / count)) / 2;
}

const quantile = (probability: number, degreesOfFreedom: number | undefined): number =>
  degreesOfFreedom === undefined || degreesOfFreedom === Infinity
    ? normalQuantile(probability)
    : studentQuantile(probability, degreesOfFreedom);
