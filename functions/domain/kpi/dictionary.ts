import { measureIds, type MeasureId } from '../activity/measure.ts';
import type { Indicator } from './indicator.ts';
import { measureSums } from './measure-sums.ts';
import { ratios } from './ratios.ts';
import { reasonOf } from './reason-of.ts';

export type RatioId = keyof typeof ratios;
/** A ratio of the dictionary, or a measure, which is its own sum. */
export type IndicatorId = RatioId | MeasureId;

const isRatio = (id: string): id is RatioId => Object.hasOwn(ratios, id);
/** Ratios first, then sums in the order of the columns of activity. */
export const indicatorIds: readonly IndicatorId[] = [...Object.keys(ratios).filter(isRatio), ...measureIds];

/** Every indicator by its id; their names, formulas in words and owners are the client's. */
export const dictionary: ReadonlyMap<IndicatorId, Indicator> = new Map<IndicatorId, Indicator>([
  ...Object.keys(ratios)
    .filter(isRatio)
    .map((id): [IndicatorId, Indicator] => [id, ratios[id]]),
  ...measureSums,
]);

const byId: ReadonlyMap<string, Indicator> = dictionary;

/** The indicator of an id: of the dictionary, or `reason:` and the code of a reason; undefined when there is none. */
export function findIndicator(id: string): Indicator | undefined {
  const reason = reasonOf(id);
  return reason === undefined ? byId.get(id) : reasonShare(reason);
}

/** The share of one reason among the contacts counted by reason. */
const reasonShare = (code: string): Indicator => ({
  unit: 'share',
  direction: 'none',
  source: 'crm',
  above: [{ of: `reason:${code}`, times: 1 }],
  below: [{ of: 'byReason', times: 1 }],
});
