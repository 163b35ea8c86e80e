/** What was seen in a stratum: s² with n − 1. */
export type SeenStratum = { readonly key: string; readonly n: number; readonly variance: number };

/** How many values what strata share weighs beside those of a stratum. */
const PRIOR = 10;

/**
 * Standard deviations to plan by: each stratum's own variance drawn towards what strata share, the more the less
 * was seen of it, (10 S²pooled + (n−1) s²) / (10 + n − 1). A deviation seen on four contacts is no reason to
 * listen to more.
 * @returns undefined when too little was seen anywhere
 */
export function shrunkDeviations(
  strata: readonly SeenStratum[],
): { readonly pooled: number; readonly byKey: ReadonlyMap<string, number> } | undefined {
  const freedom = total(strata.map(({ n }) => Math.max(0, n - 1)));
  if (freedom < PRIOR) return undefined;
  const shared = total(strata.map(({ n, variance }) => Math.max(0, n - 1) * variance)) / freedom;
  if (shared === 0) return undefined;
  const own = strata.map(({ key, n, variance }) => {
    const extra = Math.max(0, n - 1);
    return [key, Math.sqrt((PRIOR * shared + extra * variance) / (PRIOR + extra))] as const;
  });
  return { pooled: Math.sqrt(shared), byKey: new Map(own) };
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
