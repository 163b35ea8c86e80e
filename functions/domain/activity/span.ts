import type { Temporal } from 'temporal-polyfill';
import { dayOfSerial } from '../excel-day.ts';
import { dayWritten, parsePeriod, periodOfBatch } from '../period.ts';
import { quarterBounds, type Days } from '../quarter.ts';
import { daysOfPeriod } from './period-days.ts';

/** The days an indicator is asked about, both included. */
export type Span = Days;

/** Years a person may mean; Excel keeps no dates that look like them (1905). */
const YEARS = { first: 1990, last: 2099 } as const;

/**
 * The days typed in a cell: a week `2026-W41` or `2026-S41`, a month `2026-10` or `10/2026`, a quarter as `parsePeriod`
 * reads it, a year `2026`, days `2026-10-05..2026-10-11`, a day `2026-10-05` or `05/10/2026`. An Excel date on the first
 * of a month is that month, since Excel makes one of `2026-10`; any other date is that day.
 * @returns undefined when it is none of these
 */
export function parseSpan(cell: string | number): Span | undefined {
  if (typeof cell === 'number') return yearOf(cell) ?? spanOfSerial(cell);
  const text = cell.trim();
  return dayOf(text) ?? periodOf(text) ?? quarterOf(text) ?? yearOf(/^\d{4}$/.test(text) ? Number(text) : 0);
}

/** How a span is asked for on the wire: `2026-10-05..2026-10-11`. */
export const writeSpan = ({ from, to }: Span): string => `${from}..${to}`;

function yearOf(year: number): Span | undefined {
  if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last) return undefined;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function spanOfSerial(serial: number): Span | undefined {
  const date = dayOfSerial(serial);
  return date && (date.day === 1 ? monthOf(date) : oneDay(date.toString()));
}

const monthOf = (date: Temporal.PlainDate): Span => ({
  from: date.toString(),
  to: date.with({ day: date.daysInMonth }).toString(),
});

const oneDay = (day: string): Span => ({ from: day, to: day });

/** A time after the day, as a cell pasted from elsewhere has it, changes nothing. */
function dayOf(text: string): Span | undefined {
  const day = dayWritten(text.replace(/^(\d{4}-\d{2}-\d{2})T.*$/i, '$1'));
  return day === undefined ? undefined : oneDay(day);
}

function periodOf(text: string): Span | undefined {
  const period = periodOfBatch(text);
  return period === undefined ? undefined : daysOfPeriod(period);
}

function quarterOf(text: string): Span | undefined {
  const period = parsePeriod(text);
  return period?.kind === 'quarter' ? quarterBounds(period.quarter) : undefined;
}
