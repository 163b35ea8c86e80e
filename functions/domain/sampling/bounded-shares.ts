/** A part of something shared out in whole numbers, each within its own bounds: low ≤ high, from 0 on. */
export type BoundedShare = {
  readonly key: string;
  readonly weight: bigint;
  readonly low: number;
  readonly high: number;
};

type Part = BoundedShare & { readonly quotient: number; readonly remainder: bigint };

/**
 * Whole numbers in proportion to weights within bounds: each is clip(t × weight) for one t, then largest remainder;
 * ties to the larger weight, then in key order. Where only weights of 0 are left, what remains is shared by their
 * upper bounds. Computed on integers.
 * @returns by key; sums to n, or to all upper bounds when n is beyond them, to all lower ones when it is below
 */
export function boundedShares(parts: readonly BoundedShare[], n: number): ReadonlyMap<string, number> {
  const lows = total(parts.map(({ low }) => low));
  const highs = total(parts.map(({ high }) => high));
  const wanted = Math.min(Math.max(n, lows), highs);
  const fixed = new Map<string, number>();
  for (;;) {
    const free = weighed(parts.filter(({ key }) => !fixed.has(key)));
    const left = wanted - total([...fixed.values()]);
    const outside = toFix(free, left);
    if (outside.length === 0) return new Map([...fixed, ...shared(free, left)]);
    for (const { key, bound } of outside) fixed.set(key, bound);
  }
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const weightOf = (parts: readonly BoundedShare[]): bigint =>
  parts.reduce((sum, { weight }) => sum + weight, 0n);

const weighed = (free: readonly BoundedShare[]): readonly BoundedShare[] =>
  weightOf(free) > 0n ? free : free.map((part) => ({ ...part, weight: BigInt(part.high) }));

/**
 * Which parts stay at a bound: those whose proportional quota is beyond the side on which more is missing, since
 * putting them back moves every other quota towards the opposite side.
 */
function toFix(
  free: readonly BoundedShare[],
  left: number,
): readonly { readonly key: string; readonly bound: number }[] {
  const whole = weightOf(free);
  const quotas = free.map((part) => ({ part, quota: BigInt(left) * part.weight }));
  const above = quotas.filter(({ part, quota }) => quota > BigInt(part.high) * whole);
  const below = quotas.filter(({ part, quota }) => quota < BigInt(part.low) * whole);
  const excess = above.reduce((sum, { part, quota }) => sum + quota - BigInt(part.high) * whole, 0n);
  const lack = below.reduce((sum, { part, quota }) => sum + BigInt(part.low) * whole - quota, 0n);
  if (excess >= lack && above.length > 0)
    return above.map(({ part }) => ({ key: part.key, bound: part.high }));
  return below.map(({ part }) => ({ key: part.key, bound: part.low }));
}

/** Hamilton's method; quotas within whole bounds stay within them, rounded either way. */
function shared(free: readonly BoundedShare[], left: number): readonly (readonly [string, number])[] {
  const whole = weightOf(free);
  if (whole === 0n) return free.map(({ key, low }) => [key, low]);
  const parts = free.map((part): Part => {
    const product = BigInt(left) * part.weight;
    return { ...part, quotient: Number(product / whole), remainder: product % whole };
  });
  const missing = left - total(parts.map(({ quotient }) => quotient));
  const raised = new Set(
    [...parts]
      .sort(byRemainder)
      .slice(0, missing)
      .map(({ key }) => key),
  );
  return parts.map(({ key, quotient }) => [key, quotient + (raised.has(key) ? 1 : 0)]);
}

function byRemainder(a: Part, b: Part): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  if (a.weight !== b.weight) return a.weight > b.weight ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
