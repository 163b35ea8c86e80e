import {
  cChart,
  laneyChart,
  pChart,
  shareDeviation,
  uChart,
  type Count,
} from '#domain/statistics/charts/attribute-charts';
import type { ChartPoint } from '#domain/statistics/charts/chart-point';
import { changePoint, pettitt } from '#domain/statistics/charts/change-point';
import { c4, deviationChartFactors } from '#domain/statistics/charts/constants';
import { individualsChart } from '#domain/statistics/charts/individuals';
import { runRules, type RunRule } from '#domain/statistics/charts/run-rules';
import { rangeBaselineOf, xbarR } from '#domain/statistics/charts/xbar-r';
import { baselineOf, xbarS } from '#domain/statistics/charts/xbar-s';
import { column } from '../read-input.ts';
import type { Datasets, Loose, Topic } from '../topic.ts';
import { groupsOf, phaseOne, places, subgroup, uniform } from './charted.ts';

const limits = (points: readonly ChartPoint[]): { readonly lcl: unknown; readonly ucl: unknown } => ({
  lcl: uniform(points.map(({ low }) => low)),
  ucl: uniform(points.map(({ high }) => high)),
});

const beyond = (points: readonly ChartPoint[]): readonly number[] =>
  places(points, ({ isOutside }) => isOutside);

/** A column of sizes, or one size for all. */
function counts(input: Loose, datasets: Datasets): readonly Count[] {
  const sizes = typeof input.n === 'number' ? undefined : column(input, input.n, datasets);
  return column(input, input.x, datasets).map((x, index) => ({ x, n: sizes?.[index] ?? input.n }));
}

/** Of the series under either name: `x` for values given as such, `y` for a column beside another. */
const series = (input: Loose, datasets: Datasets): readonly number[] =>
  column(input, input.y ?? input.x, datasets);

const ruleNames: Readonly<Record<string, RunRule>> = {
  we1: 'western-electric-1',
  we2: 'western-electric-2',
  we3: 'western-electric-3',
  we4: 'western-electric-4',
  n1: 'nelson-1',
  n2: 'nelson-2',
  n3: 'nelson-3',
  n4: 'nelson-4',
  n5: 'nelson-5',
  n6: 'nelson-6',
  n7: 'nelson-7',
  n8: 'nelson-8',
};

const shewhart: Topic = {
  'spc.xbar_R': (input, datasets) => {
    const groups = groupsOf(input, datasets);
    const { center, sigma, means, ranges } = xbarR(groups, rangeBaselineOf(phaseOne(groups, input)));
    const ofRanges = limits(ranges);
    const R_center = uniform(ranges.map((range) => range.center));
    return { center, sigma, ...limits(means), R_center, R_lcl: ofRanges.lcl, R_ucl: ofRanges.ucl };
  },
  'spc.xbar_S': (input, datasets) => {
    const groups = groupsOf(input, datasets).map(subgroup);
    const { center, sigma, means, deviations } = xbarS(groups, baselineOf(phaseOne(groups, input)));
    const ofDeviations = limits(deviations);
    const S_center = uniform(deviations.map((deviation) => deviation.center));
    return {
      center,
      sigma,
      sbar: S_center,
      c4: uniform(groups.map(({ n }) => c4(n))),
      ...limits(means),
      S_center,
      S_lcl: ofDeviations.lcl,
      S_ucl: ofDeviations.ucl,
      beyond_1based: beyond(means),
    };
  },
  'spc.individuals': (input, datasets) => {
    const { center, movingRange, sigma, low, high, rangeHigh, points } = individualsChart(
      series(input, datasets),
    );
    return {
      center,
      mr_bar: movingRange,
      sigma,
      lcl: low,
      ucl: high,
      mr_ucl: rangeHigh,
      beyond_1based: beyond(points),
    };
  },
  'spc.constants': ({ n }) => {
    const all = (Array.isArray(n) ? n : [n]).map((size) => ({
      c4: c4(size),
      ...deviationChartFactors(size),
    }));
    const named = (key: keyof (typeof all)[number]): unknown => {
      const values = all.map((one) => one[key]);
      return Array.isArray(n) ? values : values[0];
    };
    return { c4: named('c4'), A3: named('A3'), B3: named('B3'), B4: named('B4') };
  },
};

const attributes: Topic = {
  'spc.p': (input, datasets) => {
    const { center, points } = pChart(counts(input, datasets));
    return { pbar: center, sigma: shareDeviation(center), ...limits(points), beyond_1based: beyond(points) };
  },
  'spc.p_prime': (input, datasets) => {
    const plain = pChart(counts(input, datasets)).points;
    const { center, sigmaZ, points } = laneyChart(counts(input, datasets));
    return {
      pbar: center,
      sigma_z: sigmaZ,
      ...limits(points),
      p_chart_lcl: limits(plain).lcl,
      p_chart_ucl: limits(plain).ucl,
      points_outside_p: beyond(plain).length,
      points_outside_pprime: beyond(points).length,
    };
  },
  'spc.u': (input, datasets) => {
    const { center, points } = uChart(counts(input, datasets));
    return { ubar: center, ...limits(points), beyond_1based: beyond(points) };
  },
  'spc.c': (input, datasets) => {
    const { center, points } = cChart(column(input, input.x, datasets));
    return { cbar: center, ...limits(points), beyond_1based: beyond(points) };
  },
};

const patterns: Topic = {
  'spc.rules': ({ z }) => {
    const found = runRules(z, Object.values(ruleNames));
    return Object.fromEntries(
      Object.entries(ruleNames).map(([name, rule]) => [name, found.get(rule)?.map((index) => index + 1)]),
    );
  },
  'spc.changepoint': (input, datasets) => {
    const x = series(input, datasets);
    const { after, before, then, squares } = changePoint(x);
    const ranks = pettitt(x);
    const columns = Object.keys(datasets[input.dataset]?.columns ?? {});
    return {
      ...Object.fromEntries(columns.map((name) => [name, column(input, name, datasets)[after - 1]])),
      break_after: after,
      mean_before: before,
      mean_after: then,
      sse: squares,
      pettitt_K: ranks.K,
      pettitt_at: ranks.after,
      pettitt_p: ranks.probability,
    };
  },
  'spc.pettitt': (input, datasets) => {
    const { K, after, probability } = pettitt(series(input, datasets));
    return { K, at: after, p: probability };
  },
};

export const controlCharts: Topic = { ...shewhart, ...attributes, ...patterns };
