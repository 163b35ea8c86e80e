import { incompleteGamma, logGammaDensity } from './incomplete-gamma.ts';
import type { Tails } from './incomplete-beta.ts';
import { tailRoot } from './tail-root.ts';

/** Probabilities that χ² with these degrees of freedom (not only whole ones) is at most x, and above it. */
export const chiSquareTails = (x: number, degreesOfFreedom: number): Tails =>
  incompleteGamma(degreesOfFreedom / 2, x / 2);

/** The x below which χ² has probability p, in (0,1). */
export function chiSquareQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability between 0 and 1, not ${p}`);
  const a = degreesOfFreedom / 2;
  const logarithm = tailRoot(
    (at) => ({ tails: incompleteGamma(a, Math.exp(at)), logDensity: logGammaDensity(a, Math.exp(at)) }),
    { lower: p, upper: 1 - p },
    { from: Math.log(a), least: -740, most: 60 },
  );
  return 2 * Math.exp(logarithm);
}
