import { boxAllocation, realShares } from '#domain/sampling/box-allocation';
import { allocationForBudget, allocationForVariance } from '#domain/sampling/cost-allocation';
import { houseApportionment } from '#domain/sampling/house-apportionment';
import { largestRemainder } from '#domain/sampling/largest-remainder';
import {
  neymanAllocation,
  powerAllocation,
  varianceLeft,
  type Allocation,
  type WeighedStratum,
} from '#domain/sampling/neyman-allocation';
import { proportionalAllocation } from '#domain/sampling/proportional-allocation';
import { alike, keysOf, valuesOf } from '../read-input.ts';
import type { Loose, Output, Topic } from '../topic.ts';

export const allocation: Topic = {
  'alloc.proportional': ({ N_h, n }) => {
    const shares = sharesOf(N_h);
    return { quota: exact(N_h, n, 0), n_h: whole(N_h, largestRemainder(shares, n)) };
  },
  'alloc.minprop': ({ N_h, n, min }) => {
    const found = proportionalAllocation(sharesOf(N_h), n, min);
    if (found === undefined) throw new Error(`minimums of ${min} are more than ${n}`);
    return { n_h_real: exact(N_h, n, min), n_h: whole(N_h, found) };
  },
  'alloc.hamilton_house': ({ N_h, n, min }) => ({
    n_h: whole(N_h, houseApportionment(sharesOf(N_h), n, min ?? 1)),
  }),
  'alloc.neyman': (input) => {
    const { N_h, S_h, n } = input;
    const keys = keysOf(N_h);
    const deviations = valuesOf(S_h, keys);
    const strata = valuesOf(N_h, keys).map((received, index) => ({
      received,
      deviation: deviations[index] ?? NaN,
    }));
    return answered(N_h, neymanAllocation(bounded(input, keys, strata), n));
  },
  'alloc.box': (input) => {
    const { A_h, n } = input;
    const keys = keysOf(A_h);
    const strata = bounded(
      input,
      keys,
      valuesOf(A_h, keys).map((received) => ({ received, deviation: 1 })),
    );
    const found = neymanAllocation(strata, n);
    return { ...answered(A_h, found), objective: varianceLeft(strata, found?.real ?? new Map()) };
  },
  'alloc.power': (input) => {
    const { X_h, S_h, Ybar_h, q, n } = input;
    const keys = keysOf(X_h);
    const [sizes, deviations, means] = [X_h, S_h, Ybar_h].map((values) => valuesOf(values, keys));
    const strata = bounded(
      input,
      keys,
      keys.map((_, index) => ({
        received: sizes?.[index] ?? NaN,
        size: sizes?.[index] ?? NaN,
        deviation: deviations?.[index] ?? NaN,
        mean: means?.[index] ?? NaN,
      })),
    );
    return answered(X_h, powerAllocation(strata, n, q));
  },
  'alloc.cost': ({ N_h, S_h, cost_h, budget, cv0, ybar }) => {
    const keys = keysOf(N_h);
    const [deviations, costs] = [valuesOf(S_h, keys), valuesOf(cost_h, keys)];
    const strata = valuesOf(N_h, keys).map((received, index) => ({
      received,
      deviation: deviations[index] ?? NaN,
      cost: costs[index] ?? NaN,
    }));
    const { n, shares } =
      budget === undefined || budget === null
        ? allocationForVariance(strata, (cv0 * ybar) ** 2)
        : allocationForBudget(strata, budget);
    return { n, n_h_real: alike(N_h, keys, shares) };
  },
};

const sharesOf = (N_h: Loose) => {
  const keys = keysOf(N_h);
  const weights = valuesOf(N_h, keys);
  return keys.map((key, index) => ({ key, weight: weights[index] ?? 0 }));
};

/** Bounds are those of the input, where it has any. */
function bounded<Stratum extends Omit<WeighedStratum, 'key'>>(
  { lower, upper }: Loose,
  keys: readonly string[],
  strata: readonly Stratum[],
) {
  return strata.map((stratum, index) => {
    const key = keys[index] ?? '';
    const [least, most] = [lower, upper].map((bounds) => bounds && valuesOf(bounds, keys)[index]);
    return { ...stratum, key, lower: least ?? undefined, upper: most ?? undefined };
  });
}

function answered(like: Loose, found: Allocation | undefined): Output {
  if (found === undefined) throw new Error('bounds do not let n be shared out');
  return { n_h_real: whole(like, found.real), n_h: whole(like, found.whole) };
}

const whole = (like: Loose, found: ReadonlyMap<string, number>): unknown =>
  alike(
    like,
    keysOf(like),
    keysOf(like).map((key) => found.get(key)),
  );

/** Shares in proportion, before they are whole, none below the minimum. */
function exact(N_h: Loose, n: number, minimum: number): unknown {
  const solution = boxAllocation(
    sharesOf(N_h).map((share) => ({ ...share, lower: minimum, upper: n })),
    n,
  );
  return solution && whole(N_h, realShares(solution));
}
