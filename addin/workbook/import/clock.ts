import { Temporal } from 'temporal-polyfill';
import type { Moment } from './read-moment.ts';

const HOUR = 3600;

/**
 * Turns moments of a file into seconds of universal time, as the clock of `timeZone` was set: in the hour that autumn
 * repeats it is the first one. Half an hour of a clock moves as one: what was worked out for it is kept.
 */
export function clockOf(timeZone: string): (moment: Moment) => number {
  const aheadOf = new Map<number, number>();
  const ahead = (seconds: number): number => {
    const half = Math.floor(seconds / (HOUR / 2));
    const kept = aheadOf.get(half);
    if (kept !== undefined) return kept;
    const at = wallInstant(seconds, timeZone);
    aheadOf.set(half, seconds - at);
    return seconds - at;
  };
  return ({ seconds, isUniversal }) =>
    isUniversal || timeZone === 'UTC' ? seconds : seconds - ahead(seconds);
}

function wallInstant(seconds: number, timeZone: string): number {
  const wall = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO('UTC');
  return wall.toPlainDateTime().toZonedDateTime(timeZone).epochMilliseconds / 1000;
}

/** Tells the month (`2026-10`) that universal seconds fall in on the clock of `timeZone`. */
export function calendarOf(timeZone: string): (seconds: number) => string {
  let within = { from: 0, before: 0, month: '' };
  return (seconds) => {
    if (seconds < within.from || seconds >= within.before) within = monthAround(seconds, timeZone);
    return within.month;
  };
}

function monthAround(seconds: number, timeZone: string) {
  const first = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
    .toZonedDateTimeISO(timeZone)
    .with({ day: 1 })
    .startOfDay();
  return {
    from: first.epochMilliseconds / 1000,
    before: first.add({ months: 1 }).startOfDay().epochMilliseconds / 1000,
    month: first.toPlainDate().toPlainYearMonth().toString(),
  };
}
