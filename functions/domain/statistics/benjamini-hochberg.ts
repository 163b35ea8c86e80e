/**
 * Adjusted probabilities of Benjamini & Hochberg (1995), in the order given: below q is rejected, and of what is
 * rejected a share of at most q is expected to be so wrongly. For screening, not for the official comparison.
 * @param p probabilities in [0,1]
 */
export const benjaminiHochberg = (p: readonly number[]): readonly number[] =>
  stepUp(p, (rank) => p.length / rank);

/** Benjamini & Yekutieli (2001): the same whatever the dependence, times Σ 1/i. */
export function benjaminiYekutieli(p: readonly number[]): readonly number[] {
  const harmonic = p.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
  return stepUp(p, (rank) => (harmonic * p.length) / rank);
}

/** Hochberg (1988): Holm's factors from the largest probability down, for independent tests. */
export const hochberg = (p: readonly number[]): readonly number[] => stepUp(p, (rank) => p.length - rank + 1);

/** Each probability times one at most. */
export const bonferroni = (p: readonly number[]): readonly number[] =>
  p.map((value) => Math.min(1, value * p.length));

/** From the largest probability down, each times its factor and never above the one before. */
function stepUp(p: readonly number[], factor: (rank: number) => number): readonly number[] {
  const adjusted = p.map(() => 1);
  let running = 1;
  const order = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  order.forEach(({ value, index }, place) => {
    running = Math.min(running, factor(p.length - place) * value);
    adjusted[index] = running;
  });
  return adjusted;
}
