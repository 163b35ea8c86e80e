import type { Measurements } from '../answer.ts';
import type { Grid, ZeroRule } from '../grid.ts';

/** The rules whose measurement is strictly above its threshold; an unknown measurement never is. */
export const zeroingMeasurements = (grid: Grid, measurements: Measurements): readonly ZeroRule[] =>
  grid.zeroRules.filter(({ measurement, above }) => {
    const value = measurements[measurement];
    return value !== undefined && value > above;
  });
