import { Temporal } from 'temporal-polyfill';
import { firstDayOf } from '../batches.ts';
import type { Days } from '../quarter.ts';

/**
 * The days of the period of a batch or of a record of activity, both included: `2026-W41` is Monday to Sunday.
 * @throws RangeError when it is no such period
 */
export function daysOfPeriod(period: string): Days {
  const from = firstDayOf(period);
  const [, last] = period.split('..');
  if (last !== undefined) return { from, to: last };
  const first = Temporal.PlainDate.from(from);
  const to = period.includes('W') ? first.add({ days: 6 }) : first.with({ day: first.daysInMonth });
  return { from, to: to.toString() };
}

/** Days of four hundred years, and from the first of March of the year 0 to 1970-01-01. */
const ERA = { days: 146_097, years: 400, before1970: 719_468 } as const;

/**
 * Days from 1970-01-01 to a day written `2026-10-05`: what is compared and counted by the thousand, hence not through
 * dates. Years begin in March, so that the day that some of them lack is the last (Hinnant 2013).
 */
export function dayNumber(written: string): number {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / ERA.years);
  const within = marchYear - era * ERA.years;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const ofEra = within * 365 + Math.floor(within / 4) - Math.floor(within / 100) + ofYear;
  return era * ERA.days + ofEra - ERA.before1970;
}
