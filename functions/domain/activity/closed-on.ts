import { Temporal } from 'temporal-polyfill';
import { parseOpeningHours } from '../opening-hours.ts';
import type { Platform } from '../platform.ts';

/** Whether a platform does not work on a day, in days since 1970-01-01. */
export type ClosedOn = (day: number) => boolean;

const epoch = Temporal.PlainDate.from('1970-01-01');

/** From its opening hours and closed days; a platform of which nobody said them is open every day. */
export function closedOn({ hours, closedDays = [] }: Pick<Platform, 'hours' | 'closedDays'>): ClosedOn {
  const spans = hours === undefined ? undefined : parseOpeningHours(hours);
  const weekdays = new Set(spans?.flatMap(({ days }) => days) ?? [1, 2, 3, 4, 5, 6, 7]);
  const closed = new Set(closedDays);
  return (day) => {
    const date = epoch.add({ days: day }).toString();
    return !weekdays.has(weekdayOf(day)) || closed.has(date) || closed.has(date.slice(5));
  };
}

/** 1 is Monday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
