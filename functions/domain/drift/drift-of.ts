import { SHEWHART_LIMIT } from '../statistics/charts/chart-point.ts';
import { cusumChart } from '../statistics/charts/cusum.ts';
import { ewmaChart } from '../statistics/charts/ewma.ts';
import { quantileOf } from '../statistics/difference-test.ts';
import { baselineOf, type Baseline } from './baseline.ts';
import { driftRules, smallestDrop, WATCH_RUN } from './drift-rules.ts';
import type { WeeklyPoint } from './weekly-points.ts';

export type DriftSignal = 'ewma-low' | 'ewma-high' | 'cusum-low' | 'beyond' | 'run';

/** A week of the chart. On the scale 0-1. */
export type DriftWeek = WeeklyPoint & {
  readonly low: number;
  readonly high: number;
  readonly ewma: number;
  readonly ewmaLow: number;
  readonly ewmaHigh: number;
  /** What has piled up below the centre, in standard errors. */
  readonly cusum: number;
  /** What is beyond its limits: of the rules in use first, then what is watched. */
  readonly signals: readonly DriftSignal[];
};

export type DriftState = 'down' | 'up' | 'watch' | 'steady' | 'too-short';

/** How far the weeks since a change began are from the centre. On the scale 0-1. */
export type Shift = {
  readonly since: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

/** What the weeks of one platform, channel and direction say. */
export type Drift = {
  readonly state: DriftState;
  readonly weeks: readonly DriftWeek[];
  readonly baseline: Baseline | undefined;
  readonly signals: readonly DriftSignal[];
  readonly shift: Shift | undefined;
  /** The smallest lasting drop seen within a quarter on average; undefined without limits. */
  readonly smallest: number | undefined;
};

/** Reads a series of weeks by the rules in use; what is looked at are the weeks that are no baseline, or all of them. */
export function driftOf(points: readonly WeeklyPoint[]): Drift {
  const baseline = baselineOf(points);
  if (baseline === undefined)
    return { state: 'too-short', weeks: [], baseline, signals: [], shift: undefined, smallest: undefined };
  const weeks = weeksOf(points, baseline);
  const looked = weeks.filter(({ isBaseline }) => !isBaseline);
  const signals = [...new Set(looked.flatMap((week) => week.signals))];
  const state = stateOf(looked);
  const size = [...points].map(({ n }) => n).sort((a, b) => a - b)[Math.floor(points.length / 2)] ?? 1;
  return {
    state,
    weeks,
    baseline,
    signals,
    shift: state === 'down' || state === 'up' ? shiftOf(weeks, baseline, state) : undefined,
    smallest: smallestDrop(size) * baseline.sigma,
  };
}

/** Far below a millionth, what scores are kept to: a mean that close to the centre is on it. */
const ROUNDING = 1e-9;

function weeksOf(points: readonly WeeklyPoint[], { center, sigma }: Baseline): readonly DriftWeek[] {
  const { lambda, L, k, h } = driftRules;
  const ewma = ewmaChart(points, { center, sigma, lambda, L });
  const standardised = points.map(({ n, mean }) => ((mean - center) * Math.sqrt(n)) / sigma);
  const cusum = cusumChart(standardised, { k, h });
  let run = 0;
  return points.map((point, index) => {
    const side = Math.abs(point.mean - center) < ROUNDING ? 0 : Math.sign(point.mean - center);
    run = side !== 0 && side === Math.sign(run) ? run + side : side;
    const own = ewma[index] ?? { value: center, low: center, high: center };
    const sums = cusum[index] ?? { low: 0, isLow: false };
    const margin = (SHEWHART_LIMIT * sigma) / Math.sqrt(point.n);
    const signals = raised([
      ['ewma-low', own.value < own.low],
      ['ewma-high', own.value > own.high],
      ['cusum-low', sums.isLow],
      ['beyond', Math.abs(point.mean - center) > margin],
      ['run', Math.abs(run) >= WATCH_RUN],
    ]);
    const limits = { low: center - margin, high: center + margin };
    return {
      ...point,
      ...limits,
      ewma: own.value,
      ewmaLow: own.low,
      ewmaHigh: own.high,
      cusum: sums.low,
      signals,
    };
  });
}

const raised = (rules: readonly (readonly [DriftSignal, boolean])[]): readonly DriftSignal[] =>
  rules.filter(([, isRaised]) => isRaised).map(([signal]) => signal);

/** What the latest signal says: an alert goes before what is watched. */
function stateOf(weeks: readonly DriftWeek[]): DriftState {
  const alert = weeks.findLast(({ signals }) => signals.some((signal) => signal.includes('-')));
  if (alert !== undefined) return alert.signals.includes('ewma-high') ? 'up' : 'down';
  return weeks.some(({ signals }) => signals.length > 0) ? 'watch' : 'steady';
}

/** Since the sum on that side was last 0 before the latest alert, the estimate of when the change began (Montgomery, 9.1). */
function shiftOf(weeks: readonly DriftWeek[], { center, sigma, n }: Baseline, side: 'down' | 'up'): Shift {
  const sign = side === 'down' ? -1 : 1;
  const alarm = weeks.findLastIndex(({ signals }) => signals.some((signal) => signal.includes('-')));
  let [sum, first] = [0, 0];
  for (const [index, week] of weeks.slice(0, alarm + 1).entries()) {
    const z = ((week.mean - center) * Math.sqrt(week.n)) / sigma;
    sum = Math.max(0, sum + sign * z - driftRules.k);
    if (sum === 0) first = Math.min(index + 1, alarm);
  }
  const since = weeks.slice(first);
  const count = since.reduce((total, week) => total + week.n, 0);
  const value = since.reduce((total, week) => total + week.n * (week.mean - center), 0) / count;
  const margin = quantileOf(0.975, Infinity) * sigma * Math.sqrt(1 / count + 1 / n);
  return { since: since[0]?.week ?? '', value, low: value - margin, high: value + margin };
}
