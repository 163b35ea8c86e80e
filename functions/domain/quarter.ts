import { Temporal } from 'temporal-polyfill';

/** First and last day, both included: `2026-10-01`. */
export type Days = { readonly from: string; readonly to: string };

const pattern = /^(\d{4})-Q([1-4])$/;

/** Whether a text is a quarter as written on the wire: `2026-Q4`. */
export const isQuarter = (text: string): boolean => pattern.test(text);

/**
 * The days of a civil quarter.
 * @throws RangeError for anything but `2026-Q4`
 */
export function quarterBounds(quarter: string): Days {
  const match = pattern.exec(quarter);
  if (match === null) throw new RangeError(`not a quarter: ${quarter}`);
  const first = Temporal.PlainDate.from({ year: Number(match[1]), month: Number(match[2]) * 3 - 2, day: 1 });
  return { from: first.toString(), to: first.add({ months: 3 }).subtract({ days: 1 }).toString() };
}

/** The quarter of an ISO instant in a time zone: 2026-03-31T22:00Z is already 2026-Q2 in Paris, Q1 in Lisbon. */
export const quarterOf = (instant: string, timeZone: string): string =>
  quarterOfDay(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate());

/** The quarter of a day. */
export const quarterOfDay = ({ year, month }: { readonly year: number; readonly month: number }): string =>
  `${String(year).padStart(4, '0')}-Q${Math.ceil(month / 3)}`;
