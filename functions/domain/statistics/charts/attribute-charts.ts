import { chartPoint, SHEWHART_LIMIT, type ChartPoint } from './chart-point.ts';
import { meanMovingRange, RANGE_OF_TWO } from './individuals.ts';

/** What was counted, of how many: contacts (a share), or units of opportunity (a rate). */
export type Count = { readonly x: number; readonly n: number };

export type AttributeChart = { readonly center: number; readonly points: readonly ChartPoint[] };

const pooled = (counts: readonly Count[]): number =>
  counts.reduce((sum, { x }) => sum + x, 0) / counts.reduce((sum, { n }) => sum + n, 0);

/** Shares: p̄ ± 3√(p̄(1−p̄)/n), inside [0,1] (Montgomery, section 7.2). */
export const pChart = (counts: readonly Count[]): AttributeChart => shareChart(counts, 1);

/** Standard deviation of one yes or no at the centre of a chart of shares: √(p̄(1−p̄)). */
export const shareDeviation = (p: number): number => Math.sqrt(p * (1 - p));

export type LaneyChart = AttributeChart & {
  /** How much wider than binomial the shares vary from period to period: σ_z. */
  readonly sigmaZ: number;
};

/**
 * Laney's p′ chart (Quality Engineering 14:531-537, 2002): the limits of a p chart times σ_z, the mean moving range
 * of the standardised shares over d2(2). For shares of very many contacts, where every period would be beyond
 * binomial limits. Two periods or more, with a pooled share strictly between 0 and 1.
 */
export function laneyChart(counts: readonly Count[]): LaneyChart {
  const center = pooled(counts);
  if (!(center > 0 && center < 1)) throw new RangeError('shares that never vary have no limits');
  const z = counts.map(({ x, n }) => ((x / n - center) * Math.sqrt(n)) / shareDeviation(center));
  const sigmaZ = meanMovingRange(z) / RANGE_OF_TWO;
  return { ...shareChart(counts, sigmaZ), sigmaZ };
}

function shareChart(counts: readonly Count[], widening: number): AttributeChart {
  const center = pooled(counts);
  const margin = SHEWHART_LIMIT * shareDeviation(center) * widening;
  return {
    center,
    points: counts.map(({ x, n }) => chartPoint(x / n, center, margin / Math.sqrt(n), { least: 0, most: 1 })),
  };
}

/** Rates of events per unit: ū ± 3√(ū/n), not below 0 (Montgomery, section 7.3). */
export function uChart(counts: readonly Count[]): AttributeChart {
  const center = pooled(counts);
  return {
    center,
    points: counts.map(({ x, n }) =>
      chartPoint(x / n, center, SHEWHART_LIMIT * Math.sqrt(center / n), { least: 0 }),
    ),
  };
}

/** Counts of events on equal opportunities: c̄ ± 3√c̄, not below 0 (Montgomery, section 7.3). */
export const cChart = (events: readonly number[]): AttributeChart => uChart(events.map((x) => ({ x, n: 1 })));
