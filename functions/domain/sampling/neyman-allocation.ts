import { boxAllocation, wholeShares, type BoxAllocation } from './box-allocation.ts';
import { wholeWeights } from './whole-weights.ts';

/** A stratum to share a sample with. */
export type WeighedStratum = {
  readonly key: string;
  /** Contacts, or whatever the stratum counts. */
  readonly received: number;
  readonly deviation: number;
  /** Not above what was received. */
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
};

export type Allocation = {
  /** The optimum, by key. */
  readonly real: ReadonlyMap<string, number>;
  /** By largest remainder. */
  readonly whole: ReadonlyMap<string, number>;
};

/**
 * n shared out so that the mean is as precise as it can be: n_h in proportion to N_h S_h (Neyman 1934), inside
 * bounds where there are any.
 * @returns undefined when bounds do not let n be shared out
 */
export const neymanAllocation = (strata: readonly WeighedStratum[], n: number): Allocation | undefined =>
  allocation(
    strata,
    strata.map(({ received, deviation }) => received * deviation),
    n,
  );

/** A stratum of a power allocation: what matters about it, and the mean its deviation is measured by. */
export type PowerStratum = WeighedStratum & { readonly size: number; readonly mean: number };

/** n_h in proportion to (S_h / mean_h) size_h^q (Bankier 1988), q from 0 (equal precision) to 1. */
export const powerAllocation = (
  strata: readonly PowerStratum[],
  n: number,
  q: number,
): Allocation | undefined =>
  allocation(
    strata,
    strata.map(({ deviation, mean, size }) => (deviation / mean) * size ** q),
    n,
  );

function allocation(
  strata: readonly WeighedStratum[],
  weights: readonly number[],
  n: number,
): Allocation | undefined {
  const whole = wholeWeights(weights);
  const shares = strata.map(({ key, lower = 0, upper = n }, index) => ({
    key,
    weight: whole[index] ?? 0,
    lower,
    upper,
  }));
  const solution = boxAllocation(shares, n);
  if (solution === undefined) return undefined;
  const inOrder = (found: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map(strata.map(({ key }) => [key, found.get(key) ?? 0]));
  const byKey = new Map(strata.map(({ key }, index) => [key, weights[index] ?? 0]));
  return { real: inOrder(realShares(solution, byKey)), whole: inOrder(wholeShares(solution)) };
}

/** By the weights themselves: whole ones are rounded to twelve digits of the largest. */
function realShares(
  { fixed, free, left }: BoxAllocation,
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const weightOf = (key: string): number => weights.get(key) ?? 0;
  const total = free.reduce((sum, { key }) => sum + weightOf(key), 0);
  return new Map([...fixed, ...free.map(({ key }) => [key, (left * weightOf(key)) / total] as const)]);
}

/** What an allocation leaves of imprecision, Σ (N_h S_h)² / n_h: the variance of the total, but for finite corrections. */
export const varianceLeft = (strata: readonly WeighedStratum[], n: ReadonlyMap<string, number>): number =>
  strata.reduce((sum, { key, received, deviation }) => {
    const weight = received * deviation;
    return weight === 0 ? sum : sum + (weight * weight) / (n.get(key) ?? 0);
  }, 0);
