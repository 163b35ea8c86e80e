import type { Forecast } from './forecast.ts';
import { RECENT_ERRORS } from './forecast.ts';
import type { ForecastMethod } from './forecast-methods.ts';
import { errorRange, pastError, type PastWeek } from './past-error.ts';

/** What is expected of a week, over platforms and flows foreseen one by one. */
export type Expectation = {
  readonly expected: number;
  /** Around `expected`, from the errors of the past. */
  readonly low: number | null;
  readonly high: number | null;
  /** The share of weeks that fall between; null without bounds. */
  readonly coverage: number | null;
  /** Of the last eight weeks, as `pastError` has it. */
  readonly error: number | null;
  /** Weeks behind the error, and behind the bounds. */
  readonly errorWeeks: number;
  readonly rangeWeeks: number;
  /** Those used, each once. */
  readonly methods: readonly ForecastMethod[];
  /** The farthest of them. */
  readonly ahead: number;
};

/**
 * Adds up what is expected. The errors are those of the sums, over weeks that all of them have: errors of one platform
 * that another's make up for do not count.
 */
export function expectationOf(forecasts: readonly Forecast[]): Expectation {
  const expected = forecasts.reduce((sum, one) => sum + one.expected, 0);
  const past = sumsOf(forecasts);
  const recent = past.slice(-RECENT_ERRORS);
  const range = errorRange(past);
  return {
    expected,
    // A method that was always short, or always long, stays in its own range.
    low: range === undefined ? null : expected * Math.min(1, range.low),
    high: range === undefined ? null : expected * Math.max(1, range.high),
    coverage: range?.coverage ?? null,
    error: pastError(recent) ?? null,
    errorWeeks: recent.length,
    rangeWeeks: past.length,
    methods: [...new Set(forecasts.map(({ method }) => method))],
    ahead: Math.max(0, ...forecasts.map(({ ahead }) => ahead)),
  };
}

function sumsOf(forecasts: readonly Forecast[]): readonly PastWeek[] {
  const sums = new Map<number, PastWeek & { readonly of: number }>();
  for (const { week, expected, received } of forecasts.flatMap(({ past }) => past)) {
    const sum = sums.get(week) ?? { week, expected: 0, received: 0, of: 0 };
    sums.set(week, {
      week,
      expected: sum.expected + expected,
      received: sum.received + received,
      of: sum.of + 1,
    });
  }
  return [...sums.values()]
    .filter(({ of }) => of === forecasts.length)
    .sort((one, other) => one.week - other.week);
}
