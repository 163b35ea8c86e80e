import { dayNumber } from '../activity/period-days.ts';
import { parseOpeningHours } from '../opening-hours.ts';
import { dayOfNumber, isClosed, weekdayOf, weekOfDay, type Weekday } from '../outlook/calendar.ts';
import type { TestedPlatform } from './contest-plan.ts';

/** Minutes of one day in which a platform is open, within one hour of the clock: from, and until but not at. */
export type OpenSlot = {
  readonly day: string;
  readonly weekday: Weekday;
  readonly week: number;
  readonly hour: number;
  readonly from: number;
  readonly until: number;
};

const HOUR = 60;
const DAY = 24 * HOUR;

/** When a platform is open from one day to another, hour by hour, in order. Closed days and days it never opens are out. */
export function openSlots(platform: TestedPlatform, from: string, to: string): readonly OpenSlot[] {
  const spans = platform.hours === undefined ? undefined : parseOpeningHours(platform.hours);
  if (spans === undefined) return [];
  const count = dayNumber(to) - dayNumber(from) + 1;
  const days = Array.from({ length: count }, (_, index) => dayOfNumber(dayNumber(from) + index));
  return days
    .filter((day) => !isClosed(platform, day))
    .flatMap((day) => {
      const weekday = weekdayOf(day);
      const own = spans.filter((span) => span.days.includes(weekday));
      // What goes on past midnight is left out: the test of an evening is that of its day.
      const minutes = own.map(({ from: start, until }) => ({ start, end: until > start ? until : DAY }));
      return hoursOf(minutes).map((slot) => ({ day, weekday, week: weekOfDay(day), ...slot }));
    });
}

type Minutes = { readonly start: number; readonly end: number };

/** Each hour of the clock once, however spans overlap. */
function hoursOf(spans: readonly Minutes[]): readonly Pick<OpenSlot, 'hour' | 'from' | 'until'>[] {
  return Array.from({ length: 24 }, (_, hour) => hour).flatMap((hour) => {
    const inside = spans
      .map(({ start, end }) => ({
        from: Math.max(start, hour * HOUR),
        until: Math.min(end, (hour + 1) * HOUR),
      }))
      .filter(({ from, until }) => until > from);
    if (inside.length === 0) return [];
    const from = Math.min(...inside.map((one) => one.from));
    return [{ hour, from, until: Math.max(...inside.map((one) => one.until)) }];
  });
}

export const minutesIn = (slots: readonly OpenSlot[]): number =>
  slots.reduce((sum, { from, until }) => sum + until - from, 0);
