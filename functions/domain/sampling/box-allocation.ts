import { largestRemainder, type Share } from './largest-remainder.ts';

/** A part that takes at least and at most so many; whole numbers, the weight too. */
export type BoundedShare = Share & { readonly lower: number; readonly upper: number };

/** Parts at one of their bounds, and what is left for the others in proportion to their weights. */
export type BoxAllocation = {
  readonly fixed: ReadonlyMap<string, number>;
  readonly free: readonly Share[];
  readonly left: number;
};

/**
 * The allocation under bounds that minimises Σ weight² / n_h: n_h = clip(weight t, lower, upper), with the t at
 * which they sum to n (the optimum that Wesołowski et al. 2022 find by RNABOX). Computed on integers.
 * @returns undefined when bounds do not let n be shared out
 */
export function boxAllocation(shares: readonly BoundedShare[], n: number): BoxAllocation | undefined {
  const weighed = shares.filter(({ weight }) => weight > 0);
  const least = total(shares.map(({ lower }) => lower));
  const most = total(shares.map(({ weight, lower, upper }) => (weight > 0 ? upper : lower)));
  if (n < least || n > most) return undefined;
  const from = lastNotAbove(
    weighed,
    n - total(shares.filter(({ weight }) => weight === 0).map(({ lower }) => lower)),
  );
  const fixed = new Map(shares.flatMap((share) => fixedAt(share, from)));
  const left = n - total([...fixed.values()]);
  return { fixed, free: weighed.filter(({ key }) => !fixed.has(key)), left };
}

/** The optimum itself, not yet whole. */
export function realShares({ fixed, free, left }: BoxAllocation): ReadonlyMap<string, number> {
  const weights = total(free.map(({ weight }) => weight));
  return new Map([...fixed, ...free.map(({ key, weight }) => [key, (left * weight) / weights] as const)]);
}

/** The optimum in whole numbers, by largest remainder: never beyond a bound, since bounds are whole. */
export const wholeShares = ({ fixed, free, left }: BoxAllocation): ReadonlyMap<string, number> =>
  new Map([...fixed, ...largestRemainder(free, left)]);

/** A value of t at which some part leaves its lower bound or reaches its upper one. */
type Turn = { readonly of: bigint; readonly over: bigint };

/** The last turn at which parts do not sum to more than n. */
function lastNotAbove(shares: readonly BoundedShare[], n: number): Turn {
  const turns = shares
    .flatMap(({ weight, lower, upper }) => [turn(lower, weight), turn(upper, weight)])
    .sort((a, b) => compare(a, b));
  let [low, high] = [0, turns.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isAbove(shares, n, turns[middle] ?? none)) high = middle;
    else low = middle;
  }
  return turns[low] ?? none;
}

const none: Turn = { of: 0n, over: 1n };
const turn = (bound: number, weight: number): Turn => ({ of: BigInt(bound), over: BigInt(weight) });

function compare(a: Turn, b: Turn): number {
  const difference = a.of * b.over - b.of * a.over;
  return difference < 0n ? -1 : Number(difference > 0n);
}

function isAbove(shares: readonly BoundedShare[], n: number, { of, over }: Turn): boolean {
  const sum = shares.reduce((all, { weight, lower, upper }) => {
    const [least, most] = [BigInt(lower) * over, BigInt(upper) * over];
    const free = BigInt(weight) * of;
    return all + (free < least ? least : free > most ? most : free);
  }, 0n);
  return sum > BigInt(n) * over;
}

/** Which bound a part is at, just after this turn. */
function fixedAt({ key, weight, lower, upper }: BoundedShare, at: Turn): [string, number][] {
  if (weight === 0 || compare(turn(lower, weight), at) > 0) return [[key, lower]];
  return compare(turn(upper, weight), at) <= 0 ? [[key, upper]] : [];
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
