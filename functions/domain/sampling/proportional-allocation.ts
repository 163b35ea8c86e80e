import { largestRemainder, type Share } from './largest-remainder.ts';

/**
 * Contacts to evaluate per stratum, in proportion to volumes with a minimum: strata whose quota is below it
 * are fixed at the minimum and the rest shared again until stable, then largest remainder. The sample is no
 * longer self-weighting: figures must weigh by volumes (statistics: Cochran 1977, section 5).
 * @returns by key, or undefined when the minimums alone exceed n
 */
export function proportionalAllocation(
  shares: readonly Share[],
  n: number,
  minimum: number,
): ReadonlyMap<string, number> | undefined {
  if (shares.length * minimum > n) return undefined;
  let fixed: readonly Share[] = [];
  let free = shares;
  for (;;) {
    const left = n - fixed.length * minimum;
    const below = free.filter((share) => isBelow(share, free, left, minimum));
    if (below.length === 0) break;
    fixed = [...fixed, ...below];
    free = free.filter((share) => !below.includes(share));
  }
  const quotas = largestRemainder(free, n - fixed.length * minimum);
  return new Map(shares.map(({ key }) => [key, quotas.get(key) ?? minimum]));
}

/** Whether left × weight / total < minimum, without dividing. */
function isBelow(share: Share, free: readonly Share[], left: number, minimum: number): boolean {
  const total = free.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  return BigInt(left) * BigInt(share.weight) < BigInt(minimum) * total;
}
