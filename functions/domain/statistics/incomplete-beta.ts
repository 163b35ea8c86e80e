import { HALF_LOG_TWO_PI, stirlingError } from './log-gamma.ts';
import { logRatioMinus } from './log-ratio-minus.ts';

/** Both tails of a distribution: the small one keeps its digits where 1 − the other would lose them. */
export type Tails = { readonly lower: number; readonly upper: number };

/**
 * The regularised incomplete beta function I_x(a, b) and its complement.
 * @param y 1 − x, given apart so that a tiny one keeps its digits
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  const density = Math.exp(logBetaDensity(a, b, x, y));
  if (x < (a + 1) / (a + b + 2)) {
    const lower = density / continuedFraction(a, b, { x, y });
    return { lower, upper: 1 - lower };
  }
  const upper = density / continuedFraction(b, a, { x: y, y: x });
  return { lower: 1 - upper, upper };
}

/**
 * log of x^a y^b / B(a, b), as deviances from the mean so that large a and b cancel before the logarithm.
 * Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
export function logBetaDensity(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const [p, q] = [a / n, b / n];
  // From the smaller of both, which has all its digits: an error of 1e-16 in the other would be multiplied by n.
  const apart = x < y ? x - p : q - y;
  const deviance = a * logRatioMinus(apart / p, x / p) + b * logRatioMinus(-apart / q, y / q);
  const corrections = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return deviance + 0.5 * (Math.log(a) + Math.log(b) - Math.log(n)) - HALF_LOG_TWO_PI + corrections;
}

type Both = { readonly x: number; readonly y: number };

const TINY = 1e-300;
const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/**
 * x^a y^b / B(a, b) over I_x(a, b), by Lentz's evaluation of the continued fraction of Didonato & Morris (1992, equation 9):
 * its terms are positive where it is used, so that nothing cancels where x is near 1.
 */
function continuedFraction(a: number, b: number, { x, y }: Both): number {
  let value = away((a * (a * y - b * x + 1)) / (a + 1));
  let c = value;
  let d = 0;
  for (let m = 1; m <= 20_000; m += 1) {
    const odd = a + 2 * m - 1;
    const above = (((a + m - 1) * (a + b + m - 1)) / odd) * ((m * (b - m) * x * x) / odd);
    const beside = ((a + m) * (a * y - b * x + 1 + m * (1 + y))) / (a + 2 * m + 1);
    const own = m + (m * (b - m) * x) / odd + beside;
    d = 1 / away(own + above * d);
    c = away(own + above / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 3e-16) break;
  }
  return value;
}
