/** One part of something shared out. */
export type Share = { readonly key: string; readonly weight: number };

/**
 * Whole numbers in proportion to whole weights, summing to n exactly (Hamilton's method): the quotient, then
 * one more by descending remainder; ties to the larger weight, then in key order. Computed on integers.
 * @param n whole number to share, 0 or more
 * @returns by key; all 0 when every weight is 0
 */
export function largestRemainder(shares: readonly Share[], n: number): ReadonlyMap<string, number> {
  const total = shares.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  if (total === 0n) return new Map(shares.map(({ key }) => [key, 0]));
  const parts = shares.map((share) => {
    const product = BigInt(n) * BigInt(share.weight);
    return { ...share, quotient: Number(product / total), remainder: product % total };
  });
  const missing = n - parts.reduce((sum, { quotient }) => sum + quotient, 0);
  const raised = new Set(
    [...parts]
      .sort(byRemainder)
      .slice(0, missing)
      .map(({ key }) => key),
  );
  return new Map(parts.map(({ key, quotient }) => [key, quotient + (raised.has(key) ? 1 : 0)]));
}

type Part = Share & { readonly remainder: bigint };

function byRemainder(a: Part, b: Part): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  if (a.weight !== b.weight) return b.weight - a.weight;
  return a.key < b.key ? -1 : 1;
}
