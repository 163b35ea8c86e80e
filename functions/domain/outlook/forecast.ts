import type { CountedWeek, CountedWeeks } from './counted-weeks.ts';
import { forecastMethodIds, forecastMethods, type ForecastMethod } from './forecast-methods.ts';
import { pastError, type PastWeek } from './past-error.ts';

export type Forecast = {
  readonly kind: 'forecast';
  /** Contacts expected in the week, its closed days taken off. */
  readonly expected: number;
  readonly method: ForecastMethod;
  /** Weeks between the last one counted and the one foreseen; 1 is the next. */
  readonly ahead: number;
  /** What the same method would have said of weeks that are known, as far ahead, the latest last. */
  readonly past: readonly PastWeek[];
};

/** Why a week cannot be foreseen. */
export type NoForecast =
  | { readonly kind: 'too-few-weeks'; readonly weeks: number }
  /** The last week counted is too long ago. */
  | { readonly kind: 'too-old'; readonly ahead: number };

/** Half a year of weeks says how wrong a method has been. */
const MEASURED_WEEKS = 26;
/** What the choice of a method goes by. */
export const RECENT_ERRORS = 8;
const FEWEST_WEEKS = 6;
const FEWEST_ERRORS = 4;
const FARTHEST = 8;

/**
 * Foresees the contacts of a week from those counted before it: of three simple methods the one with the smallest past
 * error, measured by rolling origin (Tashman 2000) over the last eight weeks, on the same weeks for all of them.
 * @param week as `weekOfDay` numbers it; what was counted of it and after it is not looked at
 */
export function forecastWeek({ weeks, weightOf }: CountedWeeks, week: number): Forecast | NoForecast {
  const known = weeks.filter((one) => one.week < week);
  const ahead = week - (known.at(-1)?.week ?? -Infinity);
  const near = known.filter((one) => one.week >= week - ahead - MEASURED_WEEKS + 1);
  if (near.length < FEWEST_WEEKS) return { kind: 'too-few-weeks', weeks: near.length };
  if (ahead > FARTHEST) return { kind: 'too-old', ahead };
  const tried = forecastMethodIds.flatMap((method): Tried[] => {
    const expected = foresee(method, known, { week, weight: weightOf(week) });
    return expected === undefined ? [] : [{ method, expected, past: pastOf(method, { known, near, ahead }) }];
  });
  const best = bestOf(tried.filter(({ past }) => past.length >= FEWEST_ERRORS));
  return best === undefined
    ? { kind: 'too-few-weeks', weeks: near.length }
    : { kind: 'forecast', ...best, ahead };
}

type Tried = Pick<Forecast, 'method' | 'expected' | 'past'>;

function foresee(
  method: ForecastMethod,
  known: readonly CountedWeek[],
  { week, weight }: { readonly week: number; readonly weight: number },
): number | undefined {
  const rate = forecastMethods[method](known, week);
  return rate === undefined ? undefined : rate * weight;
}

type Known = {
  readonly known: readonly CountedWeek[];
  readonly near: readonly CountedWeek[];
  readonly ahead: number;
};

/** What a method would have said of each week, from those that were known as far ahead. */
const pastOf = (method: ForecastMethod, { known, near, ahead }: Known): readonly PastWeek[] =>
  near.flatMap(({ week, received, weight }) => {
    const before = known.filter((one) => one.week <= week - ahead);
    const expected = foresee(method, before, { week, weight });
    return expected === undefined ? [] : [{ week, expected, received }];
  });

/** Methods are compared on weeks that all of them could foresee. */
function bestOf(tried: readonly Tried[]): Tried | undefined {
  const common = tried.map(({ past }) => new Set(past.map(({ week }) => week)));
  const scored = tried.map((one) => {
    const shared = one.past.filter(({ week }) => common.every((weeks) => weeks.has(week)));
    return { one, error: pastError(shared.slice(-RECENT_ERRORS)) ?? Infinity };
  });
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, next) => (best === undefined || next.error < best.error ? next : best),
    undefined,
  )?.one;
}
