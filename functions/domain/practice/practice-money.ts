import { productVariance } from '../statistics/impact/practice-cost.ts';
import { normalQuantile } from '../statistics/normal.ts';
import type { Cases } from './assumption.ts';
import type { Prices } from './platform-prices.ts';

/** A stratum with the practice in x of n contacts coded, what it receives in a year, and what things cost there. */
export type PricedStratum = Prices & { readonly x: number; readonly n: number; readonly volume: number };

/** A difference with its 95 % interval. */
export type Difference = Cases;

export type MoneyTerms = {
  readonly strata: readonly PricedStratum[];
  /** Seconds more, and refusals more in [-1,1], of contacts with it; null where there are too few to know. */
  readonly seconds: Difference | null;
  readonly refusals: Difference | null;
};

export type Money = Cases & {
  /** The part of time, and that of refusals. */
  readonly time: number;
  readonly lost: number;
};

const HOUR = 3600;
const z = normalQuantile(0.975);

/**
 * Money a year that goes with a practice: Σ p·V·(d·c/3600 + RD·m) over strata, p its share, V contacts a year, d seconds
 * more at c an hour, RD refusals more at m each. The interval is that of the product of p with each difference, taken as
 * independent (Goodman 1960, half an interval over 1.96 as error), at the worst corners of what is assumed of c and m.
 */
export function practiceMoney(terms: MoneyTerms): Money {
  const central = moneyAt(terms, { hour: 'value', refusal: 'value' });
  const corners = cases.flatMap((hour) => cases.map((refusal) => moneyAt(terms, { hour, refusal })));
  return {
    value: central.time + central.lost,
    time: central.time,
    lost: central.lost,
    low: Math.min(...corners.map(({ time, lost, error }) => time + lost - z * error)),
    high: Math.max(...corners.map(({ time, lost, error }) => time + lost + z * error)),
  };
}

const cases = ['low', 'value', 'high'] as const;
type Case = (typeof cases)[number];
type Corner = { readonly hour: Case; readonly refusal: Case };

function moneyAt({ strata, seconds, refusals }: MoneyTerms, { hour, refusal }: Corner) {
  const parts = strata.map(({ x, n, volume, ...prices }) => {
    const p = x / n;
    const [perSecond, perRefusal] = [(volume * prices.hour[hour]) / HOUR, volume * prices.refusal[refusal]];
    return { p, variance: (p * (1 - p)) / n, perSecond, perRefusal };
  });
  const over = (term: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((sum, part) => sum + term(part), 0);
  const perSecond = {
    value: over(({ p, perSecond: rate }) => p * rate),
    variance: over(({ variance, perSecond: rate }) => variance * rate ** 2),
  };
  const perRefusal = {
    value: over(({ p, perRefusal: rate }) => p * rate),
    variance: over(({ variance, perRefusal: rate }) => variance * rate ** 2),
  };
  // Both parts rest on the same shares.
  const shared = over((part) => part.variance * part.perSecond * part.perRefusal);
  const [d, r] = [measured(seconds), measured(refusals)];
  const variance =
    productVariance(perSecond, d) + productVariance(perRefusal, r) + 2 * d.value * r.value * shared;
  return {
    time: perSecond.value * d.value,
    lost: perRefusal.value * r.value,
    error: Math.sqrt(Math.max(0, variance)),
  };
}

/** What is not known counts for nothing, and is told beside. */
const measured = (difference: Difference | null) =>
  difference === null
    ? { value: 0, variance: 0 }
    : { value: difference.value, variance: ((difference.high - difference.low) / (2 * z)) ** 2 };
