import { signChange } from './bisection.ts';
import type { Interval } from './interval.ts';
import type { Proportion } from './newcombe.ts';
import { normalQuantile } from './normal.ts';

/**
 * The score interval of a difference of independent proportions, first − second: differences that the score test does not
 * reject, its variance at the most likely proportions so far apart, times N / (N − 1) (Miettinen & Nurminen 1985).
 */
export function miettinenNurminen(first: Proportion, second: Proportion, confidence = 0.95): Interval {
  const z = normalQuantile(0.5 + confidence / 2);
  const difference = first.x / first.n - second.x / second.n;
  const score = (at: number): number => scoreAt(first, second, at);
  return {
    low: signChange((at) => score(at) - z, -1, difference),
    high: signChange((at) => score(at) + z, difference, 1),
  };
}

function scoreAt(first: Proportion, second: Proportion, apart: number): number {
  const p = mostLikely(first, second, apart);
  const both = first.n + second.n;
  const own = ((p + apart) * (1 - p - apart)) / first.n + (p * (1 - p)) / second.n;
  const excess = first.x / first.n - second.x / second.n - apart;
  return excess / Math.sqrt(Math.max(0, own) * (both / (both - 1)) + Number.MIN_VALUE);
}

/** The second proportion that makes what was seen most likely, the first being so far above it. */
function mostLikely(first: Proportion, second: Proportion, apart: number): number {
  const slope = (p: number): number =>
    over(first.x, p + apart) -
    over(first.n - first.x, 1 - p - apart) +
    over(second.x, p) -
    over(second.n - second.x, 1 - p);
  return signChange(slope, Math.max(0, -apart), Math.min(1, 1 - apart));
}

/** What was never seen says nothing, even of a proportion of 0. */
const over = (count: number, p: number): number => (count === 0 ? 0 : count / Math.max(p, Number.MIN_VALUE));
