import { chiSquareTails } from './chi-square.ts';

export type KruskalWallis = {
  readonly h: number;
  readonly degreesOfFreedom: number;
  /** That all groups come from one distribution, by χ². */
  readonly probability: number;
};

/**
 * Whether groups differ, by ranks: H = (12 / N(N+1) Σ R²/n − 3(N+1)) / (1 − Σ(t³−t) / (N³−N)), t the sizes of ties
 * (Kruskal & Wallis 1952). A check on `welchAnova` that outliers do not move.
 * @returns undefined where all values are the same, or there are fewer than two groups with any
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): KruskalWallis | undefined {
  const filled = groups.filter((group) => group.length > 0);
  const values = filled.flat().sort((a, b) => a - b);
  const n = values.length;
  const { rankOf, ties } = midranks(values);
  if (filled.length < 2 || ties === n ** 3 - n) return undefined;
  const squares = filled.reduce((sum, group) => {
    const ranks = group.reduce((all, value) => all + (rankOf.get(value) ?? NaN), 0);
    return sum + (ranks * ranks) / group.length;
  }, 0);
  const h = ((12 / (n * (n + 1))) * squares - 3 * (n + 1)) / (1 - ties / (n ** 3 - n));
  const degreesOfFreedom = filled.length - 1;
  return { h, degreesOfFreedom, probability: chiSquareTails(h, degreesOfFreedom).upper };
}

/** Ranks from 1 by value, those of equal values shared; and Σ (t³ − t) over ties. */
function midranks(sorted: readonly number[]): {
  readonly rankOf: ReadonlyMap<number, number>;
  readonly ties: number;
} {
  const rankOf = new Map<number, number>();
  let ties = 0;
  for (let from = 0; from < sorted.length;) {
    const value = sorted[from] ?? NaN;
    const to = from + sorted.filter((other) => other === value).length;
    rankOf.set(value, (from + 1 + to) / 2);
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { rankOf, ties };
}
