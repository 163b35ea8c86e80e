import { clockOf } from './clock.ts';
import type { RawCell } from './raw-table.ts';
import type { DateOrder } from './date-order.ts';
import { readMoment } from './read-moment.ts';
import { readTime } from './read-time.ts';

/** What is known of the dates of a file. */
export type StartRules = { readonly order: DateOrder; readonly timeZone: string };

const SECONDS_PER_DAY = 86_400;

/**
 * Reads when a contact started, in seconds of universal time: from one cell, or from the day of one and the time of
 * another. Undefined when it is no date, or the time is none.
 */
export function startReader({
  order,
  timeZone,
}: StartRules): (cell: RawCell, time?: RawCell) => number | undefined {
  const toUniversal = clockOf(timeZone);
  return (cell, time = null) => {
    const moment = readMoment(cell, order);
    if (moment === undefined || time === null) return moment && toUniversal(moment);
    const within = readTime(time) ?? timeOfMoment(time, order);
    if (within === undefined) return undefined;
    const midnight = Math.floor(moment.seconds / SECONDS_PER_DAY) * SECONDS_PER_DAY;
    return toUniversal({ ...moment, seconds: midnight + within });
  };
}

/** A column of times may hold whole dates here and there: their time is what counts. */
function timeOfMoment(cell: RawCell, order: DateOrder): number | undefined {
  const moment = readMoment(cell, order);
  return moment === undefined ? undefined : moment.seconds % SECONDS_PER_DAY;
}
