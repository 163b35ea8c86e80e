import { Temporal } from 'temporal-polyfill';

/** ISO instants: the first is included, the second is the first one after. */
export type Instants = { readonly from: string; readonly before: string };

/** When the first day begins and the last one ends in a time zone; a day of 23 or 25 hours is what it is. */
export function instantBounds(from: string, to: string, timeZone: string): Instants {
  const last = Temporal.PlainDate.from(to);
  return {
    from: startOfDay(Temporal.PlainDate.from(from), timeZone),
    before: startOfDay(last.add({ days: 1 }), timeZone),
  };
}

/** Where the clock skips midnight, the first instant of the day. */
const startOfDay = (day: Temporal.PlainDate, timeZone: string): string =>
  day.toZonedDateTime(timeZone).toInstant().toString();

/** Whether it is a time zone of the IANA list (`Europe/Paris`). */
export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** What clocks of a time zone show at an ISO instant, to the second: `2026-03-31T23:59:59`. */
export const localTime = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });
