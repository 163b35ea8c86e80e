import { compare, fraction, fractionOf, roundHalfAway, subtract, type Fraction } from '#domain/fraction';
import type { RawCell } from '../raw-table.ts';
import { times, type Exact } from './exact.ts';
import { readDecimal } from './read-decimal.ts';

export const durationUnits = ['seconds', 'minutes', 'hours', 'days'] as const;
/** What a number alone counts; `days` is how Excel keeps durations. */
export type DurationUnit = (typeof durationUnits)[number];

const secondsIn: Readonly<Record<DurationUnit, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
};
const clock = /^(\d+)[:hH](\d{1,2})(?:[:m'](\d{1,2})(?:[.,](\d+))?)?$/;
/** `6 min 30 s`, `6m30s`, `6'30"`, `45 s` */
const spelt =
  /^(?:(\d+) ?(?:h|heures?|hours?))? ?(?:(\d+) ?(?:min(?:utes?)?|mn|m|'))? ?(?:(\d+) ?(?:s|sec(?:ondes?|onds?)?|"))?$/i;
/** The reader of workbooks counts the days of durations from here, one less from 1 March 1900 as Excel does. */
const FIRST_DAY = Date.UTC(1899, 11, 31) / 1000;
const LEAP_DAY = 60 * 86_400;

/**
 * A duration in seconds, exactly: `hh:mm:ss` beyond 24 hours too, `mm:ss`, a cell that Excel shows as a time, words, or
 * a number of `unit`. A fraction of a day means the whole second nearest to it when its digits tell no more. Undefined
 * when it is none, or negative.
 */
export function readDuration(cell: RawCell, unit: DurationUnit): Exact | undefined {
  if (cell instanceof Date) return ofDate(cell);
  const told = typeof cell === 'string' ? ofText(cell.trim()) : undefined;
  const number = told === undefined ? readDecimal(cell) : undefined;
  if (number === undefined) return told;
  const seconds = times(number, secondsIn[unit]);
  if (isNegative(seconds)) return undefined;
  return unit === 'days' ? wholeSecond(seconds, precisionOf(cell)) : seconds;
}

function ofDate(date: Date): Exact | undefined {
  const seconds = Math.round(date.getTime() / 1000) - FIRST_DAY;
  if (Number.isNaN(seconds) || seconds < 0) return undefined;
  return seconds >= LEAP_DAY ? seconds + 86_400 : seconds;
}

function ofText(text: string): Exact | undefined {
  const [, first, second, third, part] = clock.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return ofClock(text, [first, second, third], part);
  const [whole, hours = 0, minutes = 0, seconds = 0] = spelt.exec(text) ?? [];
  if (whole === undefined || whole === '') return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** Two numbers are minutes and seconds, unless an `h` parts them. */
function ofClock(
  text: string,
  [first, second, third]: readonly [string, string, string | undefined],
  part = '',
): Exact | undefined {
  const isHours = third !== undefined || /[hH]/.test(text);
  const [hours, minutes, seconds] = isHours ? [first, second, third ?? 0] : [0, first, second];
  if (Number(seconds) > 59 || (isHours && Number(minutes) > 59)) return undefined;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (part === '') return whole;
  const scale = 10n ** BigInt(part.length);
  return fraction(BigInt(whole) * scale + BigInt(part), scale);
}

const isNegative = (value: Exact): boolean => (typeof value === 'number' ? value < 0 : value.numerator < 0n);

/** Half of the last digit written, in seconds, and at least a microsecond: a double is not exact either. */
function precisionOf(cell: RawCell): Fraction {
  const [, part = '', exponent = '0'] = /[.,](\d+)(?:e([+-]?\d+))?$/i.exec(String(cell).trim()) ?? [];
  const digits = Math.min(300, Math.max(0, part.length - Number(exponent)));
  const half = fraction(BigInt(secondsIn.days), 2n * 10n ** BigInt(digits));
  const least = fraction(1n, 1_000_000n);
  return compare(half, least) > 0 ? half : least;
}

/** No more than half a second is ever rounded away: `0,5` is twelve hours. */
function wholeSecond(seconds: Exact, precision: Fraction): Exact {
  if (typeof seconds === 'number') return seconds;
  const nearest = Number(roundHalfAway(seconds));
  const off = subtract(seconds, fractionOf(nearest));
  const distance: Fraction = off.numerator < 0n ? { ...off, numerator: -off.numerator } : off;
  return compare(distance, precision) <= 0 ? nearest : seconds;
}
