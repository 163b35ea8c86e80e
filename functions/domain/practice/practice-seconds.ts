import {
  differenceTest,
  measuredOf,
  quantileOf,
  type DifferenceTest,
} from '../statistics/difference-test.ts';
import { hodgesLehmann } from '../statistics/impact/hodges-lehmann.ts';
import type { Interval } from '../statistics/interval.ts';
import { momentsOf } from '../statistics/moments.ts';
import type { CodedContact } from './coding.ts';
import type { Estimate, PracticeNote } from './measured-figure.ts';
import type { Sides } from './sides.ts';

const durationsOf = (contacts: readonly CodedContact[]): readonly number[] =>
  contacts.flatMap(({ duration }) => duration ?? []);

/** Seconds more that contacts with the practice last, by Welch's test (1947); both sides have two durations at least. */
export const secondsMore = ({ present, absent }: Sides): DifferenceTest & { readonly value: number } => {
  const test = differenceTest(
    measuredOf(momentsOf(durationsOf(present))),
    measuredOf(momentsOf(durationsOf(absent))),
  );
  return { ...test, value: test.difference };
};

/** The same that a few very long contacts do not move. */
export const secondsRobust = ({ present, absent }: Sides): Interval & { readonly value: number } =>
  hodgesLehmann(durationsOf(present), durationsOf(absent));

/** A mean in seconds with Student's interval, of two values at least. */
export function meanSeconds(values: readonly number[]): Estimate {
  const { mean, standardError, degreesOfFreedom } = measuredOf(momentsOf(values));
  const margin = quantileOf(0.975, degreesOfFreedom ?? Infinity) * standardError;
  return { value: mean, low: mean - margin, high: mean + margin };
}

const holdsZero = ({ low, high }: Interval): boolean => low <= 0 && high >= 0;

/** That the mean and the robust companion do not say the same: by their sign, or by what one of them proves. */
export function disagreement(
  mean: Interval & { readonly value: number },
  robust: Interval & { readonly value: number },
): readonly PracticeNote[] {
  const differs = mean.value * robust.value < 0 || holdsZero(mean) !== holdsZero(robust);
  return differs ? [{ code: 'mean-and-median-differ', values: [] }] : [];
}
