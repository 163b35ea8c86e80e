import { quantileOf } from './difference-test.ts';

/**
 * The smallest true difference that a two-sided test at 5 % sees four times in five, in the unit of the error:
 * (t₀.₉₇₅ + t₀.₈₀) × standard error (Cohen 1988, 2.4, with Student's quantiles).
 * @param standardError of the difference
 */
export function detectableDifference(standardError: number, degreesOfFreedom = Infinity): number {
  return (quantileOf(0.975, degreesOfFreedom) + quantileOf(0.8, degreesOfFreedom)) * standardError;
}
