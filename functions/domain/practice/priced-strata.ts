import type { PracticeNote } from './measured-figure.ts';
import { platformPrices, type Payer } from './platform-prices.ts';
import type { PricedStratum } from './practice-money.ts';
import type { CodedSample, PlatformTerms } from './practice-study.ts';
import type { CodedStratum } from './stratified-share.ts';

export type PricedStrata = {
  readonly strata: readonly PricedStratum[];
  /** What is not known, without which there is no money. */
  readonly lacking: readonly PracticeNote[];
  /** Which volume was taken. */
  readonly notes: readonly PracticeNote[];
};

/** The strata where somebody of this kind pays, with what they receive in a year and what things cost there. */
export function pricedStrata(
  payer: Payer,
  sample: Pick<CodedSample, 'platforms' | 'received'>,
  coded: readonly CodedStratum[],
): PricedStrata {
  const parts = coded.map((one) => pricedStratum(payer, sample, one));
  const scaled = parts.flatMap((part) => ('scaled' in part ? part.scaled : []));
  const strata = parts.flatMap((part) => ('priced' in part ? [part.priced] : []));
  const volume = String(Math.round(strata.reduce((sum, one) => sum + one.volume, 0)));
  return {
    strata,
    lacking: distinct(parts.flatMap((part) => ('lacking' in part ? part.lacking : []))),
    notes: [
      scaled.length > 0
        ? { code: 'volume-scaled', values: [volume, ...scaled] }
        : { code: 'volume-year', values: [volume] },
    ],
  };
}

type Part =
  | { readonly lacking: readonly PracticeNote[] }
  | { readonly priced: PricedStratum; readonly scaled: readonly string[] }
  | { readonly borne: 'by nobody' };

function pricedStratum(
  payer: Payer,
  { platforms, received }: Pick<CodedSample, 'platforms' | 'received'>,
  { stratum, platform, x, n }: CodedStratum,
): Part {
  const prices = platformPrices(payer, termsOf(platforms, platform));
  if (prices === undefined) return { borne: 'by nobody' };
  const { year = null, pace = null } = received.get(stratum) ?? {};
  const volume = year ?? pace;
  const unknown = volume === null ? [{ code: 'volume-missing', values: [stratum] }] : [];
  if ('lacking' in prices) return { lacking: [...prices.lacking, ...unknown] };
  if (volume === null) return { lacking: unknown };
  return { priced: { ...prices, x, n, volume }, scaled: year === null ? [stratum] : [] };
}

/** A platform that left the register meanwhile has no terms. */
const termsOf = (platforms: readonly PlatformTerms[], code: string): PlatformTerms =>
  platforms.find((one) => one.code === code) ?? {
    code,
    provider: undefined,
    contractUnit: undefined,
    assumptions: {},
  };

function distinct(notes: readonly PracticeNote[]): readonly PracticeNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
