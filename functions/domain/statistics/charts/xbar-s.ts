import { meanOf } from '../moments.ts';
import { c4 } from './constants.ts';
import { chartPoint, SHEWHART_LIMIT, type ChartPoint } from './chart-point.ts';

/** One subgroup: n observations, their mean and their deviation with n − 1. */
export type Subgroup = { readonly n: number; readonly mean: number; readonly deviation: number };

export type XbarS = {
  /** Mean of all observations. */
  readonly center: number;
  /** Within-group standard deviation of one observation: the mean of s/c4(n). */
  readonly sigma: number;
  readonly means: readonly ChartPoint[];
  readonly deviations: readonly (ChartPoint & { readonly center: number })[];
};

/** What the limits rest on: the baseline (phase I) they were computed from, or a known process. */
export type Baseline = { readonly center: number; readonly sigma: number };

/** Centre and within-group deviation of the subgroups with two observations at least; one such group or more. */
export function baselineOf(groups: readonly Subgroup[]): Baseline {
  const spread = groups.filter(({ n }) => n >= 2);
  if (spread.length === 0) throw new RangeError('a baseline needs a subgroup of two observations');
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  return {
    center: groups.reduce((sum, group) => sum + (group.n / n) * group.mean, 0),
    sigma: meanOf(spread.map((group) => group.deviation / c4(group.n))),
  };
}

/**
 * Charts of the mean and deviation of subgroups of any sizes: x̄̄ ± 3σ/√n, and c4σ ± 3σ√(1−c4²), not below 0
 * (Montgomery, section 6.3). A group of one has a mean only.
 * @param baseline computed from these groups when not given
 */
export function xbarS(groups: readonly Subgroup[], baseline: Baseline = baselineOf(groups)): XbarS {
  const { center, sigma } = baseline;
  return {
    ...baseline,
    means: groups.map(({ n, mean }) => chartPoint(mean, center, (SHEWHART_LIMIT * sigma) / Math.sqrt(n))),
    deviations: groups
      .filter(({ n }) => n >= 2)
      .map(({ n, deviation }) => {
        const expected = c4(n) * sigma;
        const margin = SHEWHART_LIMIT * sigma * Math.sqrt(1 - c4(n) ** 2);
        return { ...chartPoint(deviation, expected, margin, { least: 0 }), center: expected };
      }),
  };
}
