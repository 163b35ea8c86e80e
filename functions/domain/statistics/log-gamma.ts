const HALF_LOG_TWO_PI = 0.9189385332046728;

/** From here on the series below is exact to a double; smaller arguments are moved up to it. */
const LARGE = 15;

/** Coefficients of the Stirling series, B(2k) / (2k(2k−1)): Abramowitz & Stegun 6.1.40. */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156] as const;

const stirlingSeries = (x: number): number =>
  series.reduceRight((rest, coefficient) => coefficient + rest / (x * x), 0) / x;

const stirling = (x: number): number => (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI;

/** log Γ(x), for x > 0. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`log Γ is for positive numbers, not ${x}`);
  let product = 1;
  let large = x;
  for (; large < LARGE; large += 1) product *= large;
  return stirling(large) + stirlingSeries(large) - Math.log(product);
}

/** What Stirling's formula misses of log Γ(x): small, and known to full precision where log Γ is large. */
export const stirlingError = (x: number): number =>
  x >= LARGE ? stirlingSeries(x) : logGamma(x) - stirling(x);

export { HALF_LOG_TWO_PI };
