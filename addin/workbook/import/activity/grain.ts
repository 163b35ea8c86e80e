import { Temporal } from 'temporal-polyfill';
import type { Grain } from './grains.ts';

/**
 * Tells the period that universal seconds fall in on the clock of a time zone: a month, a week of Mondays, or one day
 * as `2026-10-05..2026-10-05`. What was worked out for a period is kept while rows stay in it.
 */
export const grainOf =
  (grain: Grain) =>
  (timeZone: string): ((seconds: number) => string) => {
    let within = { from: 0, before: 0, period: '' };
    return (seconds) => {
      if (seconds < within.from || seconds >= within.before) within = around(seconds, timeZone, grain);
      return within.period;
    };
  };

function around(seconds: number, timeZone: string, grain: Grain) {
  const at = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(timeZone);
  const day = at.toPlainDate();
  const first = firstDay(day, grain);
  const next = first.add(long[grain]);
  const start = (date: Temporal.PlainDate): number => date.toZonedDateTime(timeZone).epochMilliseconds / 1000;
  return { from: start(first), before: start(next), period: nameOf(first, grain) };
}

const long = { day: { days: 1 }, week: { days: 7 }, month: { months: 1 } } as const;

function firstDay(day: Temporal.PlainDate, grain: Grain): Temporal.PlainDate {
  if (grain === 'month') return day.with({ day: 1 });
  return grain === 'week' ? day.subtract({ days: day.dayOfWeek - 1 }) : day;
}

function nameOf(first: Temporal.PlainDate, grain: Grain): string {
  if (grain === 'month') return first.toPlainYearMonth().toString();
  if (grain === 'day') return `${first.toString()}..${first.toString()}`;
  return `${first.yearOfWeek ?? first.year}-W${String(first.weekOfYear ?? 1).padStart(2, '0')}`;
}
