import { betaQuantile } from './beta.ts';
import { incompleteBeta, type Tails } from './incomplete-beta.ts';

/** Probabilities that Fisher's F with these degrees of freedom (not only whole ones) is at most f, and above it. */
export function fisherTails(f: number, between: number, within: number): Tails {
  if (f <= 0) return { lower: 0, upper: 1 };
  const whole = between * f + within;
  return incompleteBeta(between / 2, within / 2, (between * f) / whole, within / whole);
}

/** The f below which Fisher's F has probability p, in (0,1). */
export function fisherQuantile(p: number, between: number, within: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability between 0 and 1, not ${p}`);
  const { x, y } = betaQuantile({ lower: p, upper: 1 - p }, between / 2, within / 2);
  return (within * x) / (between * y);
}
