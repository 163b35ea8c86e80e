import type { PlannedStratum, PlanMethod } from './plan.ts';
import { wholeWeights } from './whole-weights.ts';

type Weighing = {
  readonly method: PlanMethod;
  readonly power: number;
  readonly deviation: number;
};

/**
 * What each stratum weighs in an allocation, as whole numbers: N (proportional), N S (Neyman 1934), S N^q (power,
 * Bankier 1988: CV X^q where means are close to one another, as on one scale; q = 1 is Neyman's, q = 0 asks for
 * the same precision everywhere). A stratum without forecast weighs nothing.
 */
export function allocationWeights(
  { method, power, deviation: common }: Weighing,
  strata: readonly Pick<PlannedStratum, 'forecast' | 'deviation'>[],
): readonly number[] {
  return wholeWeights(
    strata.map(({ forecast, deviation }) => {
      if (forecast === 0 || method === 'proportional') return forecast;
      return forecast ** (method === 'neyman' ? 1 : power) * (deviation ?? common);
    }),
  );
}
