import { channelFilters } from './channel.ts';
import { MINIMUM_EVALUATIONS, type Figure, type Subject } from './figure.ts';
import { divide, fractionOf, multiply, toNumber } from './fraction.ts';
import { isQuarter, quarterBounds } from './quarter.ts';
import { studentInterval } from './statistics/stratified-mean.ts';

/** A figure of a wave from before: pasted from the workbook it was made in, never recomputed. */
export type PastFigure = Subject & {
  /** `2019-Q3` */
  readonly quarter: string;
  /** On the scale of then. */
  readonly value: number;
  /** Evaluations behind it; null when the old workbook does not say. */
  readonly n: number | null;
  /** Standard deviation between evaluations, on the same scale; null when it is not known. */
  readonly deviation: number | null;
  /** What the value is out of; null for the organisation's scale. */
  readonly scale: number | null;
};

export type PastKey = Subject & Pick<PastFigure, 'quarter'>;

/** `2019-Q3|FR-LYON|phone-in|accueil`; no channel is every channel, no part the whole evaluation. */
export const pastKeyOf = ({ quarter, entity, channel, part }: PastKey): string =>
  [quarter, entity, channel, part].join('|');

/** What the key of a past figure says; undefined when it is none. */
export function readPastKey(key: string): PastKey | undefined {
  const [quarter = '', entity = '', filter, part, ...others] = key.split('|');
  const channel = channelFilters.find((one) => one === filter);
  if (!isQuarter(quarter) || entity === '' || channel === undefined) return undefined;
  return part === undefined || others.length > 0 ? undefined : { quarter, entity, channel, part };
}

/**
 * A past figure on the scale of today, with Student's interval of a simple random sample where n and the deviation are
 * known: no volume was kept with it, and none is invented.
 */
export function figureOfPast(past: PastFigure, scale: number): Figure {
  const { to } = quarterBounds(past.quarter);
  const common = {
    n: past.n,
    unit: scale,
    basis: { weighting: 'unweighted', weights: {}, leftOut: 0, incomplete: 0, degreesOfFreedom: null },
    asOf: `${to}T23:59:59Z`,
  } as const;
  if (past.n !== null && past.n < MINIMUM_EVALUATIONS)
    return { ...common, value: null, low: null, high: null, status: 'too-few' };
  const value = onScale(past.value, past, scale);
  return { ...common, value, ...intervalOf(past, value, scale), status: 'imported' };
}

function onScale(number: number, { scale: from }: PastFigure, to: number): number {
  return toNumber(divide(multiply(fractionOf(number), fractionOf(to)), fractionOf(from ?? to)));
}

function intervalOf(past: PastFigure, value: number, scale: number): Pick<Figure, 'low' | 'high'> {
  const { n, deviation } = past;
  if (n === null || deviation === null || deviation === 0) return { low: null, high: null };
  const error = onScale(deviation, past, scale) / Math.sqrt(n);
  const [low, high] = studentInterval(value, error, n - 1);
  return { low: Math.max(0, low), high: Math.min(Math.max(scale, value), high) };
}
