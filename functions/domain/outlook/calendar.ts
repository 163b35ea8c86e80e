import { Temporal } from 'temporal-polyfill';
import { dayNumber } from '../activity/period-days.ts';
import { parseOpeningHours, type OpenSpan } from '../opening-hours.ts';
import type { Platform } from '../platform.ts';
import type { Days } from '../quarter.ts';

/** 1 is Monday, 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const DAY_SECONDS = 86_400;
const DAY_MINUTES = 24 * 60;

/** Weeks from that of 1970-01-01, a Thursday: the number of the week of a day, Monday first. */
export const weekOfDay = (day: string): number => Math.floor((dayNumber(day) + 3) / 7);

/** The Monday of a week by its number. */
export const mondayOf = (week: number): string => dayOfNumber(week * 7 - 3);

/** The days of a week by its number, Monday first. */
export const daysOfWeek = (week: number): readonly string[] =>
  weekdays.map((weekday) => dayOfNumber(week * 7 - 4 + weekday));

/** What weekday a day is. */
export function weekdayOf(day: string): Weekday {
  const place = (dayNumber(day) + 3) % 7;
  return weekdays[place < 0 ? place + 7 : place] ?? 1;
}

const epoch = Temporal.PlainDate.from('1970-01-01');
/** Calendar dates are slow to make, and the same weeks are laid out for every platform. */
const known = new Map<number, string>();

/** The day so many days after 1970-01-01. */
export function dayOfNumber(days: number): string {
  const day = known.get(days) ?? epoch.add({ days }).toString();
  known.set(days, day);
  return day;
}

/** Whether days are those of one week, Monday to Sunday. */
export const isWholeWeek = ({ from, to }: Days): boolean =>
  weekdayOf(from) === 1 && dayNumber(to) - dayNumber(from) === 6;

/** Whether a platform said that it is closed on a day. */
export const isClosed = ({ closedDays = [] }: Pick<Platform, 'closedDays'>, day: string): boolean =>
  closedDays.includes(day) || closedDays.includes(day.slice(5));

/** The weekdays on which a platform opens; undefined when its hours are not known. */
export function openWeekdays({ hours }: Pick<Platform, 'hours'>): readonly Weekday[] | undefined {
  const spans = spansOf(hours);
  return spans && weekdays.filter((weekday) => spans.some(({ days }) => days.includes(weekday)));
}

/** Seconds that a platform is open on a weekday, its time past midnight with them; undefined when its hours are not known. */
export function openSeconds({ hours }: Pick<Platform, 'hours'>, weekday: Weekday): number | undefined {
  const own = spansOf(hours)?.filter(({ days }) => days.includes(weekday));
  return (
    own &&
    Math.min(
      DAY_SECONDS,
      own.reduce((sum, span) => sum + minutesOf(span) * 60, 0),
    )
  );
}

const spansOf = (hours: string | undefined): readonly OpenSpan[] | undefined =>
  hours === undefined ? undefined : parseOpeningHours(hours);

const minutesOf = ({ from, until }: OpenSpan): number => (until > from ? until : until + DAY_MINUTES) - from;
