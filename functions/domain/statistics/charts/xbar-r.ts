import { meanOf } from '../moments.ts';
import { chartPoint, SHEWHART_LIMIT, type ChartPoint } from './chart-point.ts';
import { rangeConstants } from './range-constants.ts';
import type { Baseline } from './xbar-s.ts';

export type XbarR = {
  readonly center: number;
  /** Within-group standard deviation of one observation: mean range over d2. */
  readonly sigma: number;
  readonly means: readonly ChartPoint[];
  readonly ranges: readonly (ChartPoint & { readonly center: number })[];
};

/** Centre and within-group deviation (mean range over d2) of subgroups of one size, two observations at least. */
export function rangeBaselineOf(groups: readonly (readonly number[])[]): Baseline {
  return {
    center: meanOf(groups.flat()),
    sigma: meanOf(groups.map(rangeOf)) / rangeConstants(sizeOf(groups)).d2,
  };
}

/**
 * Charts of the mean and range of subgroups of one size: x̄̄ ± 3σ/√n, and d2σ ± 3d3σ, not below 0 (Montgomery,
 * section 6.2). Ranges waste what larger groups know: above ten observations, use `xbarS`.
 * @param baseline computed from these groups when not given
 */
export function xbarR(
  groups: readonly (readonly number[])[],
  baseline: Baseline = rangeBaselineOf(groups),
): XbarR {
  const { center, sigma } = baseline;
  const n = sizeOf(groups);
  const { d2, d3 } = rangeConstants(n);
  const expected = d2 * sigma;
  return {
    ...baseline,
    means: groups.map((group) => chartPoint(meanOf(group), center, (SHEWHART_LIMIT * sigma) / Math.sqrt(n))),
    ranges: groups.map((group) => ({
      ...chartPoint(rangeOf(group), expected, SHEWHART_LIMIT * d3 * sigma, { least: 0 }),
      center: expected,
    })),
  };
}

const rangeOf = (group: readonly number[]): number => Math.max(...group) - Math.min(...group);

function sizeOf(groups: readonly (readonly number[])[]): number {
  const [n = 0, ...others] = new Set(groups.map((group) => group.length));
  if (others.length > 0) throw new RangeError('ranges are compared between groups of one size');
  return n;
}
