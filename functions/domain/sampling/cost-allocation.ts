/** A stratum where one evaluation costs so much. */
export type CostedStratum = {
  readonly received: number;
  readonly deviation: number;
  readonly cost: number;
};

/** Not whole: as many per stratum, in the order given, and together. */
export type CostAllocation = { readonly n: number; readonly shares: readonly number[] };

/** The most precise mean for a budget: n_h in proportion to N_h S_h / √c_h (Cochran 1977, 5.5). */
export function allocationForBudget(strata: readonly CostedStratum[], budget: number): CostAllocation {
  const spent = total(strata.map(({ received, deviation, cost }) => received * deviation * Math.sqrt(cost)));
  return shared(strata, budget / spent);
}

/**
 * The cheapest sample whose mean has this variance, finite population correction included (Cochran 1977, 5.25).
 * @param variance above 0: of a coefficient of variation cv, (cv × mean)²
 */
export function allocationForVariance(strata: readonly CostedStratum[], variance: number): CostAllocation {
  const whole = total(strata.map(({ received }) => received));
  const spent = total(strata.map(({ received, deviation, cost }) => received * deviation * Math.sqrt(cost)));
  const finite = total(strata.map(({ received, deviation }) => received * deviation * deviation));
  return shared(strata, spent / (whole * whole * variance + finite));
}

function shared(strata: readonly CostedStratum[], factor: number): CostAllocation {
  const shares = strata.map(
    ({ received, deviation, cost }) => (factor * received * deviation) / Math.sqrt(cost),
  );
  return { n: total(shares), shares };
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
