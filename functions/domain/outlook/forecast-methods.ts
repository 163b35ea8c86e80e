import type { CountedWeek } from './counted-weeks.ts';

/**
 * Ways to foresee a week that a person can redo by hand. They say contacts of a week without closed days, from the
 * weeks that are known when it is asked for; undefined when they cannot.
 */
export const forecastMethods = {
  /** The week 52 weeks before, which has the same weekdays (seasonal naive). */
  'last-year': (known, week) => rateOf(known.filter((one) => one.week === week - YEAR_WEEKS)),
  /** The last four weeks counted: a ratio of sums. */
  'mean-of-4': (known) => (recent(known).length < 2 ? undefined : rateOf(recent(known).slice(-4))),
  /** The last week counted (naive). */
  'last-week': (known) => rateOf(recent(known).slice(-1)),
} as const satisfies Readonly<Record<string, Method>>;

type Method = (known: readonly CountedWeek[], week: number) => number | undefined;
export type ForecastMethod = keyof typeof forecastMethods;

export const forecastMethodIds: readonly ForecastMethod[] = ['last-year', 'mean-of-4', 'last-week'];

const YEAR_WEEKS = 52;
/** What "last weeks" may reach back to. */
const RECENT_WEEKS = 8;

function recent(known: readonly CountedWeek[]): readonly CountedWeek[] {
  const last = known.at(-1)?.week ?? 0;
  return known.filter(({ week }) => week > last - RECENT_WEEKS);
}

function rateOf(weeks: readonly CountedWeek[]): number | undefined {
  const [received, weight] = weeks.reduce(
    ([sum, weights], week) => [sum + week.received, weights + week.weight],
    [0, 0],
  );
  return weight === 0 ? undefined : received / weight;
}
