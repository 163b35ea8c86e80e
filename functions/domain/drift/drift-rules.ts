import { CUSUM_ALLOWANCE, CUSUM_INTERVAL } from '../statistics/charts/cusum.ts';
import { cusumRunLength } from '../statistics/charts/cusum-run-length.ts';
import { EWMA_LAMBDA, EWMA_LIMIT } from '../statistics/charts/ewma.ts';
import { ewmaRunLength } from '../statistics/charts/ewma-run-length.ts';

/** The rules that raise an alert: an EWMA beyond its limits, or a lower CUSUM beyond its interval. */
export const driftRules = {
  lambda: EWMA_LAMBDA,
  L: EWMA_LIMIT,
  k: CUSUM_ALLOWANCE,
  h: CUSUM_INTERVAL,
} as const;

/** A point of the weekly chart this far from the centre, or so many on one side of it, is watched. */
export const WATCH_LIMIT = 3;
export const WATCH_RUN = 9;

const WEEKS_A_YEAR = 52;

let everyWeeks: number | undefined;

/**
 * Weeks of one chart in control from one false alarm to the next: both rules together, as if they never agreed, so no
 * fewer than this. 1 / (1/ARL EWMA + 1/ARL CUSUM), of limits that are known.
 */
export function weeksToFalseAlarm(): number {
  const { lambda, L, k, h } = driftRules;
  everyWeeks ??= 1 / (1 / ewmaRunLength({ lambda, L }) + 1 / cusumRunLength({ k, h, sides: 'one' }));
  return everyWeeks;
}

/** False alarms of so many charts in a year of weeks, at most. */
export const falseAlarmsAYear = (charts: number): number => (charts * WEEKS_A_YEAR) / weeksToFalseAlarm();

/** Weeks of a quarter. */
export const QUARTER_WEEKS = 13;

let smallestShift: number | undefined;

/**
 * The smallest lasting drop that the CUSUM sees within a quarter on average, in the unit of sigma.
 * @param n evaluations of a week
 */
export function smallestDrop(n: number): number {
  smallestShift ??= solved((shift) =>
    cusumRunLength({ k: driftRules.k, h: driftRules.h, sides: 'one', shift }),
  );
  return smallestShift / Math.sqrt(n);
}

/** The shift, in standard errors of a week, whose mean run length is a quarter. */
function solved(runLength: (shift: number) => number): number {
  let [low, high] = [0, 8];
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    if (runLength(middle) > QUARTER_WEEKS) low = middle;
    else high = middle;
  }
  return high;
}
