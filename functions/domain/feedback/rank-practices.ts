import type { Polarity } from '../practice/practice.ts';
import type { ToldMeasure, ToldPractice } from './told-practice.ts';

export type Ranked = Pick<ToldPractice, 'figures'> & {
  readonly practice: string;
  readonly polarity: Polarity;
};

/**
 * The order in which a platform is told of practices: those to get rid of first; of these what moves most money a year
 * for brand and provider together, then, of what is not valued, what goes with most refusals (difference × frequency),
 * then what is most frequent.
 */
export const rankPractices = <Row extends Ranked>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => compare(weightsOf(one), weightsOf(other)) || byCode(one, other));

/** The greater comes first; what is not known comes last. */
const weightsOf = ({ polarity, figures }: Ranked): readonly number[] => [
  polarity === 'poor' ? 1 : 0,
  sizeOf([figures['cost-brand'], figures['cost-provider']]),
  refusalsOf(figures),
  figures.rate?.value ?? UNKNOWN,
];

const UNKNOWN = -1;

/** What is won or lost together; unknown when nothing of it is valued. */
function sizeOf(amounts: readonly (ToldMeasure | undefined)[]): number {
  const known = amounts.flatMap((amount) => amount?.value ?? []);
  return known.length === 0 ? UNKNOWN : Math.abs(known.reduce((sum, amount) => sum + amount, 0));
}

/** Refusals more or less, as a share of all contacts. */
function refusalsOf({ rate, 'refusal-difference': difference }: Ranked['figures']): number {
  if (typeof rate?.value !== 'number' || typeof difference?.value !== 'number') return UNKNOWN;
  return Math.abs(rate.value * difference.value);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((weight, index) => weight !== other[index]);
  return differing === -1 ? 0 : (other[differing] ?? 0) - (one[differing] ?? 0);
}

const byCode = (one: Ranked, other: Ranked): number => (one.practice < other.practice ? -1 : 1);
