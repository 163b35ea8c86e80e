import { weekdayOf, weekdays, type Weekday } from '../outlook/calendar.ts';
import { chiSquareTails } from '../statistics/chi-square.ts';
import type { ContestPlan, PlannedTest } from './contest-plan.ts';
import { minutesIn, openSlots } from './open-slots.ts';

/** How tests lie over the weekdays, or the hours, beside the minutes that are open. */
export type TimeSpread = {
  readonly cells: readonly { readonly cell: number; readonly tests: number; readonly expected: number }[];
  /** Pearson's χ² against the open minutes (1900), its degrees of freedom and probability; null with one cell. */
  readonly chi2: number | null;
  readonly freedom: number;
  readonly probability: number | null;
};

type Lies = { readonly weekday: Weekday; readonly hour: number };

/** Whether drawn times follow the opening hours: by weekday and by hour of the clock. */
export function timeSpread(
  plan: Pick<ContestPlan, 'from' | 'to' | 'platforms'>,
  tests: readonly Pick<PlannedTest, 'platform' | 'day' | 'minute'>[],
): { readonly weekdays: TimeSpread; readonly hours: TimeSpread } {
  const lying = tests.map(({ platform, day, minute }) => ({
    platform,
    weekday: weekdayOf(day),
    hour: Math.floor(minute / 60),
  }));
  const slots = plan.platforms.map((one) => {
    const own = openSlots(one, plan.from, plan.to);
    const n = lying.filter(({ platform }) => platform === one.code).length;
    return { own, perMinute: own.length === 0 ? 0 : n / minutesIn(own) };
  });
  const expected = (isOf: (slot: Lies) => boolean): number =>
    slots.reduce((sum, { own, perMinute }) => sum + minutesIn(own.filter(isOf)) * perMinute, 0);
  const spread = (cells: readonly number[], of: (one: Lies) => number): TimeSpread =>
    spreadOf(
      cells.map((cell) => ({
        cell,
        tests: lying.filter((one) => of(one) === cell).length,
        expected: expected((slot) => of(slot) === cell),
      })),
    );
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return {
    weekdays: spread(weekdays, ({ weekday }) => weekday),
    hours: spread(hours, ({ hour }) => hour),
  };
}

function spreadOf(all: TimeSpread['cells']): TimeSpread {
  const cells = all.filter(({ tests, expected }) => tests > 0 || expected > 0);
  const freedom = Math.max(0, cells.length - 1);
  if (freedom === 0) return { cells, chi2: null, freedom, probability: null };
  const chi2 = cells.reduce((sum, { tests, expected }) => sum + (tests - expected) ** 2 / expected, 0);
  return { cells, chi2, freedom, probability: chiSquareTails(chi2, freedom).upper };
}
