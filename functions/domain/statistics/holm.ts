/** What Holm's procedure says of each hypothesis, in the order given. */
export type Holm = {
  /** Adjusted probabilities: below α is rejected, with a family-wise error of at most α. */
  readonly adjusted: readonly number[];
  /**
   * Hypotheses of the step at which each is decided: an interval of confidence 1 − α / step leaves out what is tested
   * exactly when the hypothesis is rejected. Those not reached are decided where the procedure stopped.
   */
  readonly steps: readonly number[];
};

/**
 * Holm (1979): probabilities in ascending order, the smallest times m, the next times m − 1, and so on, never below the
 * one before. Equal probabilities share the step of the first.
 * @param p probabilities in [0,1]
 * @param alpha the level at which steps are decided
 */
export function holm(p: readonly number[], alpha = 0.05): Holm {
  const adjusted = p.map(() => 1);
  const steps = p.map(() => 1);
  let [running, last, step, stopped] = [0, -1, p.length, false];
  const order = p.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  order.forEach(({ value, index }, place) => {
    if (!stopped && value !== last) step = p.length - place;
    running = Math.max(running, Math.min(1, (p.length - place) * value));
    stopped ||= running >= alpha;
    last = value;
    adjusted[index] = running;
    steps[index] = step;
  });
  return { adjusted, steps };
}
