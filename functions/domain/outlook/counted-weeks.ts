import type { Platform } from '../platform.ts';
import {
  daysOfWeek,
  isClosed,
  openWeekdays,
  weekdayOf,
  weekdays,
  weekOfDay,
  type Weekday,
} from './calendar.ts';

/** Contacts counted from one day to another, both included. */
export type CountedDays = { readonly from: string; readonly to: string; readonly received: number };

/** A week of which everything was counted. */
export type CountedWeek = {
  /** As `weekOfDay` numbers it. */
  readonly week: number;
  readonly received: number;
  /** What a week without closed days would weigh is 1: the share of the profile that falls on its open days. */
  readonly weight: number;
};

/** The share of a usual week's contacts on each weekday, Monday first; sums to 1. */
export type DayProfile = readonly number[];

export type CountedWeeks = {
  /** In order of time. */
  readonly weeks: readonly CountedWeek[];
  readonly profile: DayProfile;
  /** Whether the profile was counted, or supposed to be even over open days. */
  readonly profileCounted: boolean;
  /** The weight of any week, those to come with them. */
  readonly weightOf: (week: number) => number;
};

type Calendar = Pick<Platform, 'hours' | 'closedDays'>;
type Tally = { whole?: number; readonly days: Map<Weekday, number> };

/**
 * The weeks that were counted whole, by the week or on each of their open days. A week that lacks an open day is left
 * out: what was not counted is not 0. Months are not cut into weeks.
 */
export function countedWeeks(counted: readonly CountedDays[], calendar: Calendar): CountedWeeks {
  const tallies = talliesOf(counted);
  const open = openWeekdays(calendar) ?? weekdaysCounted(tallies);
  const measured = measuredProfile(tallies, { calendar, open });
  const profile = measured ?? evenProfile(open);
  const weightOf = (week: number): number =>
    daysOfWeek(week).reduce(
      (sum, day, place) => sum + (isClosed(calendar, day) ? 0 : (profile[place] ?? 0)),
      0,
    );
  const weeks = [...tallies]
    .flatMap(([week, tally]): CountedWeek[] => {
      const received = receivedIn(tally, requiredIn(week, { calendar, open }));
      const weight = weightOf(week);
      return received === undefined || weight <= 0 ? [] : [{ week, received, weight }];
    })
    .sort((one, other) => one.week - other.week);
  return { weeks, profile, profileCounted: measured !== undefined, weightOf };
}

function talliesOf(counted: readonly CountedDays[]): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const { from, to, received } of counted) {
    const week = weekOfDay(from);
    const tally = tallies.get(week) ?? { days: new Map<Weekday, number>() };
    tallies.set(week, tally);
    const [first, last] = [weekdayOf(from), weekdayOf(to)];
    if (from === to) tally.days.set(first, received);
    else if (weekOfDay(to) === week && first === 1 && last === 7) tally.whole = received;
  }
  return tallies;
}

function weekdaysCounted(tallies: ReadonlyMap<number, Tally>): readonly Weekday[] {
  const seen = new Set([...tallies.values()].flatMap(({ days }) => [...days.keys()]));
  return seen.size === 0 ? weekdays : weekdays.filter((weekday) => seen.has(weekday));
}

type Opening = { readonly calendar: Calendar; readonly open: readonly Weekday[] };

const requiredIn = (week: number, { calendar, open }: Opening): readonly Weekday[] => {
  const days = daysOfWeek(week);
  return open.filter((weekday) => !isClosed(calendar, days[weekday - 1] ?? ''));
};

/** Of a record of the week before those of its days, as everywhere: the longest counts. */
function receivedIn({ whole, days }: Tally, required: readonly Weekday[]): number | undefined {
  if (whole !== undefined) return whole;
  if (required.length === 0 || required.some((weekday) => !days.has(weekday))) return undefined;
  return [...days.values()].reduce((sum, received) => sum + received, 0);
}

/** Sums of each weekday over weeks without closed days, of which every open day was counted; undefined without any. */
function measuredProfile(tallies: ReadonlyMap<number, Tally>, opening: Opening): DayProfile | undefined {
  const usual = [...tallies].filter(
    ([week, { days }]) =>
      requiredIn(week, opening).length === opening.open.length && opening.open.every((day) => days.has(day)),
  );
  const sums = weekdays.map((weekday) =>
    usual.reduce((sum, [, { days }]) => sum + (days.get(weekday) ?? 0), 0),
  );
  const total = sums.reduce((sum, one) => sum + one, 0);
  return total === 0 ? undefined : sums.map((one) => one / total);
}

const evenProfile = (open: readonly Weekday[]): DayProfile =>
  weekdays.map((weekday) => (open.includes(weekday) ? 1 / open.length : 0));
