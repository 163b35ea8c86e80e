/** A week that is known, and what was, or would have been, expected of it. */
export type PastWeek = { readonly week: number; readonly expected: number; readonly received: number };

/**
 * How wrong a method was: the sum of its absolute errors over the sum of what came (WAPE; Kolassa & Schütz 2007), a
 * ratio of sums, which quiet weeks cannot blow up as they do a mean of percentages.
 * @returns a share of what came; undefined when nothing came
 */
export function pastError(past: readonly PastWeek[]): number | undefined {
  const received = past.reduce((sum, week) => sum + week.received, 0);
  const missed = past.reduce((sum, week) => sum + Math.abs(week.received - week.expected), 0);
  return received === 0 ? undefined : missed / received;
}

export type ErrorRange = {
  /** What came over what was expected, at its lowest and highest. */
  readonly low: number;
  readonly high: number;
  /** The share of weeks that fall between, were the next like those measured. */
  readonly coverage: number;
};

/** A tenth of weeks on each side, as nearly as so few weeks can say. */
const OUTSIDE = 0.1;

/**
 * Between which factors of the expected the next week falls, from the k-th smallest and k-th largest of n past factors: the
 * next of exchangeable weeks lies between them with probability (n + 1 - 2k) / (n + 1), whatever their distribution (Wilks
 * 1941). Undefined for fewer than four weeks.
 */
export function errorRange(past: readonly PastWeek[]): ErrorRange | undefined {
  const factors = past
    .filter(({ expected }) => expected > 0)
    .map(({ expected, received }) => received / expected)
    .sort((one, other) => one - other);
  const n = factors.length;
  const k = Math.max(1, Math.floor((n + 1) * OUTSIDE));
  const [low, high] = [factors[k - 1], factors[n - k]];
  if (n < 4 || low === undefined || high === undefined) return undefined;
  return { low, high, coverage: (n + 1 - 2 * k) / (n + 1) };
}
