import type { DateOrder } from './date-order.ts';
import { monthNumber } from './month-names.ts';
import type { RawCell } from './raw-table.ts';
import { secondsOfDay, timePattern } from './read-time.ts';

/** Excel's day 0 as its serials count, in days before 1970. */
const UNIX_EPOCH_SERIAL = 25_569;
const SECONDS_PER_DAY = 86_400;
/** 1982 to 2119: what is outside is a duration or an id, not the date of a contact. */
const SERIALS = { first: 30_000, last: 80_000 } as const;

/**
 * A moment as a file says it: seconds since 1970 of a clock on the wall, or of universal time when the text itself says
 * so (`Z`, `+02:00`).
 */
export type Moment = { readonly seconds: number; readonly isUniversal: boolean };

const clock = String.raw`(?:[ T,]+${timePattern})?`;
const numeric = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})${clock}$`);
const yearFirst = new RegExp(
  String.raw`^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})${clock}\s?(Z|[+-]\d{2}:?\d{2})?$`,
);
const dayAndName = new RegExp(String.raw`^(\d{1,2})(?:er)?[ .-]*([^\d\s.-]{3,})[ .-]*(\d{4}|\d{2})${clock}$`);
const nameAndDay = new RegExp(
  String.raw`^([^\d\s.-]{3,})[ .-]*(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})${clock}$`,
);
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?$/;
const serialText = /^\d{5}(?:[.,]\d+)?$/;
const weekday = /^[^\d\s]+\.? (?=\d)/;

/**
 * The moment in a cell, exact to the second: a date of Excel, its serial, or a text in one of the orders of days,
 * months and years. Undefined when it is no date.
 */
export function readMoment(cell: RawCell, order: DateOrder): Moment | undefined {
  if (cell instanceof Date) return wall(Math.round(cell.getTime() / 1000));
  if (typeof cell === 'number') return fromSerial(cell);
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  return fromText(text, order) ?? fromText(text.replace(weekday, ''), order);
}

const wall = (seconds: number): Moment | undefined =>
  Number.isNaN(seconds) ? undefined : { seconds, isUniversal: false };

function fromSerial(serial: number): Moment | undefined {
  if (serial < SERIALS.first || serial > SERIALS.last) return undefined;
  return wall(Math.round((serial - UNIX_EPOCH_SERIAL) * SECONDS_PER_DAY));
}

function fromText(text: string, order: DateOrder): Moment | undefined {
  return fromNumeric(text, order) ?? fromYearFirst(text) ?? fromNamed(text) ?? fromDigits(text);
}

function fromNumeric(text: string, order: DateOrder): Moment | undefined {
  const [, first, second, year, ...time] = numeric.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const seconds = secondsOf([year, month, day], time);
  return seconds === undefined ? undefined : { seconds, isUniversal: false };
}

/** The two first numbers of a date as it is usually written, whichever is the day. */
export function numericParts(text: string): readonly [number, number] | undefined {
  const [, first, second] = numeric.exec(text.trim().replace(weekday, '')) ?? [];
  return first === undefined || second === undefined ? undefined : [Number(first), Number(second)];
}

function fromYearFirst(text: string): Moment | undefined {
  const parts = yearFirst.exec(text);
  if (parts === null) return undefined;
  const seconds = secondsOf(parts.slice(1, 4), parts.slice(4, 8));
  const zone = parts[8];
  if (seconds === undefined) return undefined;
  return zone === undefined
    ? { seconds, isUniversal: false }
    : { seconds: seconds - offsetOf(zone), isUniversal: true };
}

/** Seconds ahead of universal time: `+02:00` is 7200. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -60 : 60) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function fromNamed(text: string): Moment | undefined {
  const [, day, name = '', year, ...time] = dayAndName.exec(text) ?? [];
  if (day !== undefined) return fromName([year, name, day], time);
  const [, month = '', number, inYear, ...rest] = nameAndDay.exec(text) ?? [];
  return number === undefined ? undefined : fromName([inYear, month, number], rest);
}

function fromName(
  [year, name, day]: readonly [string | undefined, string, string],
  time: readonly (string | undefined)[],
): Moment | undefined {
  const month = monthNumber(name);
  const seconds = month === undefined ? undefined : secondsOf([year, String(month), day], time);
  return seconds === undefined ? undefined : { seconds, isUniversal: false };
}

function fromDigits(text: string): Moment | undefined {
  if (serialText.test(text)) return fromSerial(Number(text.replace(',', '.')));
  const [, year, month, day, ...time] = compact.exec(text) ?? [];
  const seconds = secondsOf([year, month, day], time);
  return seconds === undefined ? undefined : { seconds, isUniversal: false };
}

/** Two digits are a year of this century. */
function secondsOf(
  [year, month, day]: readonly (string | undefined)[],
  time: readonly (string | undefined)[],
): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const midnight = Date.UTC(full, Number(month) - 1, Number(day));
  const date = new Date(midnight);
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  const within = time[0] === undefined ? 0 : secondsOfDay(time);
  return within === undefined ? undefined : midnight / 1000 + within;
}
