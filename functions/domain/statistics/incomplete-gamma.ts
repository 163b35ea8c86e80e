import type { Tails } from './incomplete-beta.ts';
import { HALF_LOG_TWO_PI, stirlingError } from './log-gamma.ts';
import { logRatioMinus } from './log-ratio-minus.ts';

/** The regularised incomplete gamma function P(a, x) and its complement, for a above 0. */
export function incompleteGamma(a: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  const density = Math.exp(logGammaDensity(a, x));
  if (x < a + 1) {
    const lower = density * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = density * continuedFraction(a, x);
  return { lower: 1 - upper, upper };
}

/** log of x^a e^(−x) / Γ(a), as a deviance from the mean so that large numbers cancel first (Loader 2000). */
export const logGammaDensity = (a: number, x: number): number =>
  a * logRatioMinus((x - a) / a, x / a) + 0.5 * Math.log(a) - HALF_LOG_TWO_PI - stirlingError(a);

/** Abramowitz & Stegun 6.5.29, over x^a e^(−x) / Γ(a). */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 100_000 && term >= sum * 1e-17; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

const TINY = 1e-300;
const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** Lentz's evaluation of Abramowitz & Stegun 6.5.31. */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / away(b);
  let value = d;
  for (let n = 1; n < 100_000; n += 1) {
    const coefficient = -n * (n - a);
    b += 2;
    d = 1 / away(coefficient * d + b);
    c = away(b + coefficient / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 3e-16) break;
  }
  return value;
}
