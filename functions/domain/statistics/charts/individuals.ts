import { meanOf } from '../moments.ts';
import { chartPoint, SHEWHART_LIMIT, type ChartPoint } from './chart-point.ts';

export type IndividualsChart = {
  readonly center: number;
  /** Mean difference between two points that follow each other. */
  readonly movingRange: number;
  readonly sigma: number;
  readonly low: number;
  readonly high: number;
  /** The largest difference of two points in a row the process explains. */
  readonly rangeHigh: number;
  readonly points: readonly ChartPoint[];
};

/** Mean of the range of two normal observations, 2/√π ≈ 1.128379: d2(2). */
export const RANGE_OF_TWO = 2 / Math.sqrt(Math.PI);

/** Standard deviation of the range of two normal observations: d3(2). */
const SPREAD_OF_RANGE_OF_TWO = Math.sqrt(2 - 4 / Math.PI);

/**
 * Individuals and moving range chart (I-MR), for one point a period: σ is the mean moving range over d2(2), limits
 * are centre ± 3σ (Montgomery, section 6.4). Two points or more.
 */
export function individualsChart(x: readonly number[]): IndividualsChart {
  if (x.length < 2) throw new RangeError('a moving range needs two points');
  const center = meanOf(x);
  const movingRange = meanMovingRange(x);
  const sigma = movingRange / RANGE_OF_TWO;
  const margin = SHEWHART_LIMIT * sigma;
  return {
    center,
    movingRange,
    sigma,
    low: center - margin,
    high: center + margin,
    rangeHigh: movingRange * (1 + (SHEWHART_LIMIT * SPREAD_OF_RANGE_OF_TWO) / RANGE_OF_TWO),
    points: x.map((value) => chartPoint(value, center, margin)),
  };
}

/** Mean of |x − the one before|; two points or more. */
export const meanMovingRange = (x: readonly number[]): number =>
  meanOf(x.slice(1).map((value, index) => Math.abs(value - (x[index] ?? NaN))));
