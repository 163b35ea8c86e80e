import { HALF_LOG_TWO_PI, stirlingError } from './log-gamma.ts';

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
    const lower = (density * continuedFraction(a, b, x)) / a;
    return { lower, upper: 1 - lower };
  }
  const upper = (density * continuedFraction(b, a, y)) / b;
  return { lower: 1 - upper, upper };
}

/**
 * log of x^a y^b / B(a, b), as deviances from the mean so that large a and b cancel before the logarithm.
 * Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
export function logBetaDensity(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const [p, q] = [a / n, b / n];
  const deviance = a * logRatioMinus(x, p) + b * logRatioMinus(y, q);
  const corrections = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return deviance + 0.5 * (Math.log(a) + Math.log(b) - Math.log(n)) - HALF_LOG_TWO_PI + corrections;
}

/** log(1 + u) − u with u = (value − centre) / centre, without cancellation near the centre. */
function logRatioMinus(value: number, centre: number): number {
  const u = (value - centre) / centre;
  if (Math.abs(u) > 0.3) return Math.log(value / centre) - u;
  const r = u / (2 + u);
  let power = r;
  let total = 0;
  for (let k = 3; k < 200; k += 2) {
    power *= r * r;
    const term = (2 * power) / k;
    total += term;
    if (Math.abs(term) < 1e-18 * Math.abs(total)) break;
  }
  return total + 2 * r - u;
}

const TINY = 1e-300;
const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** Lentz's evaluation of the continued fraction of I_x(a, b): Numerical Recipes 6.4, A&S 26.5.8. */
function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  const step = (coefficient: number): number => {
    d = 1 / away(1 + coefficient * d);
    c = away(1 + coefficient / c);
    return c * d;
  };
  for (let m = 1; m <= 20_000; m += 1) {
    value *= step((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    const change = step((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)));
    value *= change;
    if (Math.abs(change - 1) < 3e-16) break;
  }
  return value;
}
