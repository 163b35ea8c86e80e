import type { Cases } from './assumption.ts';
import { practiceMoney, type MoneyTerms } from './practice-money.ts';

/** What the money of a practice rests on. */
export const moneyInputs = ['share', 'seconds', 'refusals', 'hour', 'refusal-cost', 'volume'] as const;
export type MoneyInput = (typeof moneyInputs)[number];

/** The money when one input is at its low bound, then at its high one, all else central. */
export type MoneySwing = { readonly input: MoneyInput; readonly low: number; readonly high: number };

/** By how much a volume is supposed to be wrong. */
export const VOLUME_SWING = 0.1;

/**
 * Which input moves the money most (tornado): one at a time, the widest first. The bounds are those of the interval of
 * what is measured, those typed of what is assumed, and ±10 % of the volume; what moves nothing is left out.
 * @param share of contacts with the practice, with its interval
 */
export function moneyTornado(terms: MoneyTerms, share: Cases): readonly MoneySwing[] {
  return moneyInputs
    .map((input) => ({
      input,
      low: central(moved(terms, share, { input, to: 'low' })),
      high: central(moved(terms, share, { input, to: 'high' })),
    }))
    .filter(({ low, high }) => low !== high)
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
}

const central = (terms: MoneyTerms): number => practiceMoney(terms).value;

type Bound = 'low' | 'high';
type Move = { readonly input: MoneyInput; readonly to: Bound };

const movers: Readonly<Record<MoneyInput, (terms: MoneyTerms, to: Bound, share: Cases) => MoneyTerms>> = {
  share: (terms, to, share) => timesVolume(terms, share.value === 0 ? 1 : share[to] / share.value),
  volume: (terms, to) => timesVolume(terms, to === 'low' ? 1 - VOLUME_SWING : 1 + VOLUME_SWING),
  seconds: (terms, to) => ({ ...terms, seconds: terms.seconds && fixed(terms.seconds[to]) }),
  refusals: (terms, to) => ({ ...terms, refusals: terms.refusals && fixed(terms.refusals[to]) }),
  hour: (terms, to) => ({
    ...terms,
    strata: terms.strata.map((one) => ({ ...one, hour: fixed(one.hour[to]) })),
  }),
  'refusal-cost': (terms, to) => ({
    ...terms,
    strata: terms.strata.map((one) => ({ ...one, refusal: fixed(one.refusal[to]) })),
  }),
};

const moved = (terms: MoneyTerms, share: Cases, { input, to }: Move): MoneyTerms =>
  movers[input](terms, to, share);

const fixed = (value: number): Cases => ({ low: value, value, high: value });

/** A share and a volume are multiplied: either may take the factor. */
const timesVolume = (terms: MoneyTerms, factor: number): MoneyTerms => ({
  ...terms,
  strata: terms.strata.map((one) => ({ ...one, volume: one.volume * factor })),
});

/**
 * The seconds more at which the practice would cost as much as the refusals it goes without are worth, below 0 those it
 * would have to save; null where time or refusals are not known, or a second more costs nothing.
 */
export function evenSeconds(terms: MoneyTerms): number | null {
  if (terms.seconds === null || terms.refusals === null) return null;
  const perSecond = practiceMoney({ ...terms, seconds: fixed(1), refusals: null }).value;
  const { lost } = practiceMoney(terms);
  return perSecond <= 0 || lost === 0 ? null : -lost / perSecond;
}
