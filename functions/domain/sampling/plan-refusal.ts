import { byPlatform } from './by-platform.ts';
import type { Plan } from './plan.ts';
import { stratumKey } from './stratum-key.ts';

/** Settings any one of which makes the plan possible, unless they come together. */
export type PlanRemedy = {
  readonly n?: number;
  readonly platformMinimum?: number;
  readonly stratumMinimum?: number;
};

/** Why nothing can be shared out by a plan, and what to change. */
export type PlanRefusal =
  /** Nobody said how many contacts are expected. */
  | { readonly code: 'no-forecast' }
  /** Two lines of the same platform, channel and direction. */
  | { readonly code: 'repeated-stratum'; readonly stratum: string }
  /** More contacts to evaluate than are expected at all. */
  | {
      readonly code: 'more-than-forecast';
      readonly n: number;
      readonly forecast: number;
      readonly remedy: PlanRemedy;
    }
  /** Minimums ask for more than n: raise n, or lower the minimum (both minimums when the remedy names both). */
  | {
      readonly code: 'minimums-exceed';
      readonly n: number;
      readonly needed: number;
      readonly remedy: PlanRemedy;
    };

/** Why the plan is impossible; undefined when it is not. */
export function planRefusal(plan: Plan): PlanRefusal | undefined {
  const { n, strata } = plan;
  const repeated = repeatedIn(strata.map(stratumKey));
  if (repeated !== undefined) return { code: 'repeated-stratum', stratum: repeated };
  const forecast = total(strata.map((stratum) => stratum.forecast));
  if (forecast === 0) return { code: 'no-forecast' };
  if (n > forecast) return { code: 'more-than-forecast', n, forecast, remedy: { n: forecast } };
  const needed = neededBy(plan, plan);
  return needed > n ? { code: 'minimums-exceed', n, needed, remedy: remedyOf(plan, needed) } : undefined;
}

type Minimums = Pick<Plan, 'platformMinimum' | 'stratumMinimum'>;

/** Contacts that minimums alone ask for: never more of a platform or stratum than is expected there. */
function neededBy({ strata }: Pick<Plan, 'strata'>, { platformMinimum, stratumMinimum }: Minimums): number {
  const needs = [...byPlatform(strata).values()].map((own) => {
    const whole = Math.min(platformMinimum, total(own.map(({ forecast }) => forecast)));
    return Math.max(whole, total(own.map(({ forecast }) => Math.min(stratumMinimum, forecast))));
  });
  return total(needs);
}

/** The highest minimums that n allows: of platforms alone where that is enough, else of strata too. */
function remedyOf(plan: Plan, needed: number): PlanRemedy {
  const { n, platformMinimum, stratumMinimum } = plan;
  const fits = (minimums: Minimums): boolean => neededBy(plan, minimums) <= n;
  const highestPlatform = (stratum: number): number | undefined =>
    highest(platformMinimum, (one) => fits({ platformMinimum: one, stratumMinimum: stratum }));
  const alone = highestPlatform(stratumMinimum);
  if (alone !== undefined) return { n: needed, platformMinimum: alone };
  const lower = highest(stratumMinimum, (one) => fits({ platformMinimum: 0, stratumMinimum: one })) ?? 0;
  return { n: needed, platformMinimum: highestPlatform(lower) ?? 0, stratumMinimum: lower };
}

/** The largest whole number below `from` that does, when smaller ones do too; undefined when not even 0 does. */
function highest(from: number, does: (value: number) => boolean): number | undefined {
  if (!does(0)) return undefined;
  let [low, high] = [0, from];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (does(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function repeatedIn(keys: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return keys.find((key) => seen.size === seen.add(key).size);
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
