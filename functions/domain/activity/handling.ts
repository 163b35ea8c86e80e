import { fractionOf, sum, toNumber } from '../fraction.ts';
import type { Quantity } from './count-activity.ts';

/** Handling in seconds (DMT above the line): the whole as it was told, else talk, hold and wrap-up when all were counted. */
export const handlingOf: Quantity = ({
  counted: { handledSeconds, talkSeconds, holdSeconds, wrapSeconds },
}) => {
  if (handledSeconds !== undefined) return handledSeconds;
  if (talkSeconds === undefined || holdSeconds === undefined || wrapSeconds === undefined) return undefined;
  return toNumber(sum([talkSeconds, holdSeconds, wrapSeconds].map(fractionOf)));
};
