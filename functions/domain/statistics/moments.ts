/** What a mean and a variance are computed from, and what two parts of a sample are merged by. */
export type Moments = {
  readonly n: number;
  readonly mean: number;
  /** Σ(x − mean)², in squared units. */
  readonly squares: number;
};

export const noMoments: Moments = { n: 0, mean: 0, squares: 0 };

/**
 * Moments of values all at hand: the mean of compensated sums, then the squares around it with what the rounding
 * of the mean left (Chan, Golub & LeVeque 1983, corrected two-pass algorithm).
 */
export function momentsOf(values: readonly number[]): Moments {
  const n = values.length;
  if (n === 0) return noMoments;
  const first = compensatedSum(values) / n;
  const left = compensatedSum(values.map((value) => value - first));
  const squares = compensatedSum(values.map((value) => (value - first) ** 2));
  return { n, mean: first + left / n, squares: Math.max(0, squares - (left * left) / n) };
}

/** Moments with one value more, for values that come one by one (Welford 1962). */
export function withValue({ n, mean, squares }: Moments, value: number): Moments {
  const step = value - mean;
  const next = mean + step / (n + 1);
  return { n: n + 1, mean: next, squares: squares + step * (value - next) };
}

/** Moments of two samples put together (Chan, Golub & LeVeque 1979, updating formula). */
export function mergedMoments(a: Moments, b: Moments): Moments {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const n = a.n + b.n;
  const step = b.mean - a.mean;
  return {
    n,
    mean: a.mean + step * (b.n / n),
    squares: a.squares + b.squares + step * step * ((a.n * b.n) / n),
  };
}

/** Arithmetic mean; NaN of nothing. */
export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? NaN : momentsOf(values).mean;

/** s², with n − 1; NaN under two values. */
export const sampleVariance = ({ n, squares }: Moments): number => (n < 2 ? NaN : squares / (n - 1));

/** s, with n − 1, in the unit of the values; NaN under two values. */
export const sampleDeviation = (moments: Moments): number => Math.sqrt(sampleVariance(moments));

/** Σ values, keeping what each addition rounds away (Neumaier 1974). */
export function compensatedSum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
