import { allocationWeights } from './allocation-weights.ts';
import { boxAllocation, wholeShares, type BoundedShare, type BoxAllocation } from './box-allocation.ts';
import { byPlatform } from './by-platform.ts';
import { largestRemainder } from './largest-remainder.ts';
import { planRefusal, type PlanRefusal } from './plan-refusal.ts';
import type { Plan } from './plan.ts';
import { stratumKey } from './stratum-key.ts';

/** By stratum (`FR-LYON|phone-in`) the contacts to evaluate in the wave; or why there are none. */
export type PlanAllocation =
  | { readonly kind: 'allocated'; readonly planned: ReadonlyMap<string, number> }
  | { readonly kind: 'refused'; readonly refusal: PlanRefusal };

/**
 * Shares out the contacts of a plan by its method: at least its minimums in every platform and stratum that
 * expects any, never more than is expected, and n exactly. The optimum under these bounds: a platform below its
 * minimum is raised to it and the others share the rest again until stable; then largest remainder, first among
 * platforms and then inside each, so that every platform has its minimum in whole contacts too.
 */
export function allocatePlan(plan: Plan): PlanAllocation {
  const refusal = planRefusal(plan);
  if (refusal !== undefined) return { kind: 'refused', refusal };
  const platforms = platformsOf(plan);
  const totals = totalsOf(platforms, plan.n);
  const planned = platforms.flatMap(({ key, strata }) => [
    ...wholeShares(solved(strata, totals.get(key) ?? 0)),
  ]);
  const byKey = new Map(planned);
  return {
    kind: 'allocated',
    planned: new Map(plan.strata.map(stratumKey).map((key) => [key, byKey.get(key) ?? 0])),
  };
}

type Platform = {
  readonly key: string;
  readonly minimum: number;
  readonly strata: readonly BoundedShare[];
};

function platformsOf(plan: Plan): readonly Platform[] {
  const weights = allocationWeights(plan, plan.strata);
  const strata = plan.strata.map((stratum, index) => ({
    platform: stratum.platform,
    key: stratumKey(stratum),
    weight: weights[index] ?? 0,
    lower: Math.min(plan.stratumMinimum, stratum.forecast),
    upper: stratum.forecast,
  }));
  return [...byPlatform(strata)].map(([key, own]) => {
    const expected = total(own.map(({ upper }) => upper));
    const minimum = Math.max(Math.min(plan.platformMinimum, expected), total(own.map(({ lower }) => lower)));
    return { key, minimum, strata: own };
  });
}

/** By platform, its contacts: whole, at least its minimum, and n together. */
function totalsOf(platforms: readonly Platform[], n: number): ReadonlyMap<string, number> {
  let raised: readonly Platform[] = [];
  let free = platforms;
  for (;;) {
    const left = n - total(raised.map(({ minimum }) => minimum));
    const solution = solved(
      free.flatMap(({ strata }) => strata),
      left,
    );
    const below = free.filter((platform) => isBelow(platform, solution));
    if (below.length === 0)
      return new Map([
        ...raised.map(({ key, minimum }) => [key, minimum] as const),
        ...wholeTotals(free, solution),
      ]);
    raised = [...raised, ...below];
    free = free.filter((platform) => !below.includes(platform));
  }
}

/** Whether the platform's part, fixed + left × its free weight / all free weights, is below its minimum. */
function isBelow(platform: Platform, { fixed, free, left }: BoxAllocation): boolean {
  const whole = BigInt(total(free.map(({ weight }) => weight)));
  const missing = BigInt(platform.minimum - fixedOf(platform, fixed));
  return BigInt(left) * BigInt(freeWeightOf(platform, fixed)) < missing * (whole === 0n ? 1n : whole);
}

function wholeTotals(platforms: readonly Platform[], { fixed, left }: BoxAllocation): [string, number][] {
  const shares = platforms.map((platform) => ({
    key: platform.key,
    weight: freeWeightOf(platform, fixed),
  }));
  const shared = largestRemainder(shares, left);
  return platforms.map((platform) => [
    platform.key,
    fixedOf(platform, fixed) + (shared.get(platform.key) ?? 0),
  ]);
}

const fixedOf = ({ strata }: Platform, fixed: BoxAllocation['fixed']): number =>
  total(strata.map(({ key }) => fixed.get(key) ?? 0));

const freeWeightOf = ({ strata }: Platform, fixed: BoxAllocation['fixed']): number =>
  total(strata.filter(({ key }) => !fixed.has(key)).map(({ weight }) => weight));

/** What was refused before cannot happen here: bounds let every total be shared out. */
function solved(strata: readonly BoundedShare[], n: number): BoxAllocation {
  const solution = boxAllocation(strata, n);
  if (solution === undefined) throw new RangeError(`bounds that do not let ${n} be shared out`);
  return solution;
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
