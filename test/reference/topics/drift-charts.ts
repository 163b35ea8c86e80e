import { cusumRunLength } from '#domain/statistics/charts/cusum-run-length';
import { cusumChart } from '#domain/statistics/charts/cusum';
import { ewmaRunLength, type EwmaRun } from '#domain/statistics/charts/ewma-run-length';
import { ewmaAsymptoticMargin, ewmaChart } from '#domain/statistics/charts/ewma';
import { shewhartRunLength } from '#domain/statistics/charts/shewhart-run-length';
import { rangeBaselineOf } from '#domain/statistics/charts/xbar-r';
import { column, list } from '../read-input.ts';
import type { Topic } from '../topic.ts';
import { groupsOf, phaseOne, places, subgroup } from './charted.ts';

const charts: Topic = {
  'spc.ewma': (input, datasets) => {
    const center = Number(input.mu);
    const settings = { center, sigma: input.sigma, lambda: input.lambda, L: input.L };
    const points = ewmaChart(
      column(input, input.x, datasets).map((mean) => ({ n: 1, mean })),
      settings,
    );
    const margin = ewmaAsymptoticMargin(settings);
    return {
      ewma: points.map(({ value }) => value),
      ucl: points.map(({ high }) => high),
      lcl: points.map(({ low }) => low),
      ucl_asymptotic: center + margin,
      lcl_asymptotic: center - margin,
      signals_1based: places(points, ({ isOutside }) => isOutside),
      signals_1based_asymptotic: places(points, ({ value }) => Math.abs(value - center) > margin),
    };
  },
  'spc.ewma.groups': (input, datasets) => {
    const groups = groupsOf(input, datasets);
    const baseline = rangeBaselineOf(phaseOne(groups, input));
    const points = ewmaChart(groups.map(subgroup), { ...baseline, lambda: input.lambda, L: input.L });
    return {
      ...baseline,
      ewma: points.map(({ value }) => value),
      ucl: points.map(({ high }) => high),
      lcl: points.map(({ low }) => low),
      signals_1based: places(points, ({ isOutside }) => isOutside),
    };
  },
  'spc.cusum': (input, datasets) => {
    const points = cusumChart(
      column(input, input.x, datasets).map((x) => x - input.mu),
      { k: input.k, h: input.h },
    );
    return {
      c_plus: points.map(({ high }) => high),
      c_minus: points.map(({ low }) => low),
      signals_1based: places(points, ({ isHigh, isLow }) => isHigh || isLow),
      change_after: points.find(({ isHigh, isLow }) => isHigh || isLow)?.since ?? null,
    };
  },
  'spc.cusum.groups': (input, datasets) => {
    const groups = groupsOf(input, datasets);
    const { center, sigma } = rangeBaselineOf(phaseOne(groups, input));
    const points = cusumChart(
      groups.map(subgroup).map(({ n, mean }) => ((mean - center) * Math.sqrt(n)) / sigma),
      { k: input.k, h: input.h },
    );
    return {
      center,
      sigma,
      c_plus: points.map(({ high }) => high),
      c_minus: points.map(({ low }) => low),
      signals_upper_1based: places(points, ({ isHigh }) => isHigh),
      signals_lower_1based: places(points, ({ isLow }) => isLow),
    };
  },
};

/** Limits as they are drawn, or of their final width from the first point. */
const widths: Readonly<Record<string, NonNullable<EwmaRun['limits']>>> = {
  vacl: 'exact',
  exact: 'exact',
  time_varying: 'exact',
  'time-varying': 'exact',
  varying: 'exact',
};

const runLengths: Topic = {
  'spc.arl.shewhart': ({ L, shifts }) => ({
    arl: list(shifts).map((shift) => shewhartRunLength({ L, shift })),
  }),
  'spc.arl.cusum': ({ k, h, sided, shifts }) => ({
    arl: list(shifts).map((shift) =>
      cusumRunLength({ k, h, sides: sided === 'two' || sided === undefined ? 'two' : 'one', shift }),
    ),
  }),
  'spc.arl.ewma': ({ lambda, L, limits, shifts }) => ({
    arl: list(shifts).map((shift) =>
      ewmaRunLength({ lambda, L, shift, limits: widths[limits] ?? 'asymptotic' }),
    ),
  }),
};

export const driftCharts: Topic = { ...charts, ...runLengths };
