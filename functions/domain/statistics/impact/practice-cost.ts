import type { Interval } from '../interval.ts';
import type { Proportion } from '../newcombe.ts';
import { normalQuantile } from '../normal.ts';
import { wilson } from '../wilson.ts';

export type PracticeCostTerms = {
  /** Evaluated contacts with the practice, of all. */
  readonly seen: Proportion;
  /** Contacts a year. */
  readonly volume: number;
  /** Seconds more it takes, with the interval at the same confidence. */
  readonly seconds: Interval & { readonly value: number };
  /** Loaded cost of an hour, in currency. */
  readonly costPerHour: number;
};

export type PracticeCost = {
  readonly prevalence: Interval & { readonly value: number };
  /** A year. */
  readonly contacts: number;
  /** A year. */
  readonly hours: number;
  /** A year, in currency. */
  readonly cost: number;
  /** Both intervals at their worst together: wider than its confidence says. */
  readonly box: Interval;
  readonly standardError: number;
};

/** What a practice costs a year: prevalence × volume × seconds × hourly cost / 3600 (statistics, section f). */
export function practiceCost(terms: PracticeCostTerms, confidence = 0.95): PracticeCost {
  const { seen, volume, seconds, costPerHour } = terms;
  const p = seen.x / seen.n;
  const prevalence = { value: p, ...wilson(seen.x, seen.n, confidence) };
  const contacts = p * volume;
  const rate = (volume * costPerHour) / 3600;
  const z = normalQuantile(0.5 + confidence / 2);
  const variance = productVariance(
    { value: p, variance: (p * (1 - p)) / seen.n },
    { value: seconds.value, variance: ((seconds.high - seconds.low) / (2 * z)) ** 2 },
  );
  const corners = [prevalence.low, prevalence.high].flatMap((share) => [
    share * seconds.low * rate,
    share * seconds.high * rate,
  ]);
  return {
    prevalence,
    contacts,
    hours: (contacts * seconds.value) / 3600,
    cost: p * seconds.value * rate,
    box: { low: Math.min(...corners), high: Math.max(...corners) },
    standardError: rate * Math.sqrt(variance),
  };
}

type Independent = { readonly value: number; readonly variance: number };

/** Variance of the product of two independent estimates: a²V_b + b²V_a + V_aV_b (Goodman 1960). */
export const productVariance = (a: Independent, b: Independent): number =>
  a.value ** 2 * b.variance + b.value ** 2 * a.variance + a.variance * b.variance;
