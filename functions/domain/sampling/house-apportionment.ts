import type { Share } from './largest-remainder.ts';

/**
 * The historical rule of the US House (Vinton 1850; Balinski & Young 1982, chapter 5): each has the whole part of its
 * quota n × weight / total, or the minimum where that is more; seats left go by descending remainder, one at most to
 * each that is above the minimum by its own quota, ties to the larger weight, then in key order. Quotas are not shared
 * again after the minimum, as `proportionalAllocation` does.
 * @param n at least the minimum of all together
 * @returns by key; sums to n unless minimums leave too few seats for the whole parts
 */
export function houseApportionment(
  shares: readonly Share[],
  n: number,
  minimum: number,
): ReadonlyMap<string, number> {
  const total = shares.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  const parts = shares.map((share) => {
    const product = BigInt(n) * BigInt(share.weight);
    const whole = Number(product / total);
    return { ...share, seats: Math.max(whole, minimum), remainder: whole < minimum ? 0n : product % total };
  });
  const left = Math.max(0, n - parts.reduce((sum, { seats }) => sum + seats, 0));
  const raised = new Set([...parts].sort(byRemainder).slice(0, left));
  return new Map(parts.map((part) => [part.key, part.seats + (raised.has(part) ? 1 : 0)]));
}

function byRemainder(
  a: Share & { readonly remainder: bigint },
  b: Share & { readonly remainder: bigint },
): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  if (a.weight !== b.weight) return b.weight - a.weight;
  return a.key < b.key ? -1 : 1;
}
