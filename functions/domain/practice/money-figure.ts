import type { ComputedFigure } from '../kpi/compute-indicator.ts';
import type { IndicatorStatus } from '../kpi/indicator-figure.ts';
import type { Cases } from './assumption.ts';
import { measuredFigure, type Estimate, type PracticeNote, type Told } from './measured-figure.ts';
import type { Payer } from './platform-prices.ts';
import { practiceMoney, type MoneyTerms } from './practice-money.ts';
import type { PracticeStudy } from './practice-study.ts';
import { pricedStrata } from './priced-strata.ts';
import { evenSeconds, moneyTornado } from './sensitivity.ts';
import type { CodedStratum } from './stratified-share.ts';

/** What the money of a practice is made of. */
export type MoneyBasis = {
  readonly study: PracticeStudy;
  readonly strata: readonly CodedStratum[];
  readonly coded: number;
  /** Null values where there are too few. */
  readonly share: Estimate;
  readonly seconds: Estimate;
  readonly refusals: Estimate;
  /** What is to be known of these. */
  readonly notes: readonly PracticeNote[];
};

/** The money a year that goes with a practice, for the brand or the provider, or why there is none. */
export function moneyFigure(payer: Payer, told: Told, basis: MoneyBasis): ComputedFigure {
  const { study, strata: coded, coded: n } = basis;
  const withheld = (status: IndicatorStatus, notes: readonly PracticeNote[]) =>
    measuredFigure(told, { n, status, notes });
  if (n === 0) return withheld('not-collected', []);
  if (payer === 'provider' && isOfBrand(study))
    return withheld('not-valued', [{ code: 'not-charged', values: [] }]);
  const { strata, lacking, notes } = pricedStrata(payer, study, coded);
  if (lacking.length > 0) return withheld('not-valued', lacking);
  if (strata.length === 0) return withheld('not-collected', [{ code: 'own-platform', values: [] }]);
  const share = known(basis.share);
  const terms = { strata, seconds: known(basis.seconds), refusals: known(basis.refusals) };
  const status = share === null ? 'too-few' : statusOf(terms);
  if (share === null || status === 'too-few') return withheld('too-few', basis.notes);
  return measuredFigure(told, {
    n,
    status,
    estimate: practiceMoney(terms),
    notes: [...basis.notes, ...partsOf(terms), ...sensitivityOf(terms, share), ...notes],
  });
}

/** What the brand, or its tool, causes is not charged to a provider. */
const isOfBrand = ({ practice: { cause } }: PracticeStudy): boolean => cause === 'brand' || cause === 'tool';

function known({ value, low, high }: Estimate): Cases | null {
  return value === null || low === null || high === null ? null : { value, low, high };
}

const costs = ({ low, value, high }: Cases): boolean => low !== 0 || value !== 0 || high !== 0;

/** A part that costs and is not known makes the money partial; with nothing else that costs there is none. */
function statusOf({ strata, seconds, refusals }: MoneyTerms): 'complete' | 'partial' | 'too-few' {
  const time = strata.some(({ hour }) => costs(hour));
  const lost = strata.some(({ refusal }) => costs(refusal));
  const unknown = (time && seconds === null) || (lost && refusals === null);
  const counted = (time && seconds !== null) || (lost && refusals !== null);
  if (!unknown) return 'complete';
  return counted ? 'partial' : 'too-few';
}

const note = (code: string, ...values: readonly (number | string)[]): PracticeNote => ({
  code,
  values: values.map(String),
});

function partsOf(terms: MoneyTerms): readonly PracticeNote[] {
  const { time, lost } = practiceMoney(terms);
  return [
    terms.seconds === null ? note('time-not-counted') : note('time', time),
    terms.refusals === null ? note('refusals-not-counted') : note('lost', lost),
  ];
}

/** What moves the money most, what would make it nothing, and what its interval is. */
function sensitivityOf(terms: MoneyTerms, share: Cases): readonly PracticeNote[] {
  const even = evenSeconds(terms);
  return [
    ...moneyTornado(terms, share).map(({ input, low, high }) => note('swing', input, low, high)),
    ...(even === null ? [] : [note('even-seconds', even)]),
    note('interval-of-money'),
  ];
}
