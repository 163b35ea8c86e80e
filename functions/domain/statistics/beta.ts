import { incompleteBeta, logBetaDensity, type Tails } from './incomplete-beta.ts';
import { tailRoot } from './tail-root.ts';

/** Where a beta distribution cuts off a tail: x and y = 1 − x, each with all its digits. */
export type BetaQuantile = { readonly x: number; readonly y: number };

/** Probability that a beta distribution with these parameters, above 0, is at most x in [0,1]. */
export const betaCdf = (x: number, a: number, b: number): number => incompleteBeta(a, b, x, 1 - x).lower;

/**
 * The quantile of a beta distribution, found on the log-odds of x.
 * @param lower probability below, in (0,1)
 * @param upper 1 − lower, given apart for the digits of a small tail
 */
export function betaQuantile(tails: Tails, a: number, b: number): BetaQuantile {
  const odds = tailRoot(
    (at) => {
      const { x, y } = logistic(at);
      return { tails: incompleteBeta(a, b, x, y), logDensity: logBetaDensity(a, b, x, y) };
    },
    tails,
    { from: Math.log(a / b), least: -740, most: 740 },
  );
  return logistic(odds);
}

function logistic(odds: number): BetaQuantile {
  const ratio = Math.exp(-Math.abs(odds));
  const [large, small] = [1 / (1 + ratio), ratio / (1 + ratio)];
  return odds >= 0 ? { x: large, y: small } : { x: small, y: large };
}
