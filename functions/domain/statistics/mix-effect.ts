/** One stratum, before and after: its mean, and what it weighs in whatever unit. */
export type MixStratum = {
  readonly before: number;
  readonly after: number;
  readonly weightBefore: number;
  readonly weightAfter: number;
};

/**
 * A change of a weighted mean told apart (Kitagawa 1955): Σ W̄ ΔȲ, what comes of the strata themselves, and Σ Ȳ̄ ΔW,
 * what comes of their shares; weights are brought to shares of 1. Together they are the whole change.
 */
export function mixEffect(strata: readonly MixStratum[]): {
  readonly quality: number;
  readonly mix: number;
} {
  const before = strata.reduce((sum, { weightBefore }) => sum + weightBefore, 0);
  const after = strata.reduce((sum, { weightAfter }) => sum + weightAfter, 0);
  let [quality, mix] = [0, 0];
  for (const stratum of strata) {
    const [old, now] = [stratum.weightBefore / before, stratum.weightAfter / after];
    quality += ((old + now) / 2) * (stratum.after - stratum.before);
    mix += ((stratum.before + stratum.after) / 2) * (now - old);
  }
  return { quality, mix };
}
