import { incompleteBeta, logBetaDensity, type Tails } from './incomplete-beta.ts';

/** Where a beta distribution cuts off a tail: x and y = 1 − x, each with all its digits. */
export type BetaQuantile = { readonly x: number; readonly y: number };

/**
 * The quantile of a beta distribution: Newton's method on the log-odds of x and the log of the smaller tail,
 * kept inside a shrinking bracket.
 * @param lower probability below, in (0,1)
 * @param upper 1 − lower, given apart for the digits of a small tail
 */
export function betaQuantile({ lower, upper }: Tails, a: number, b: number): BetaQuantile {
  const fromBelow = lower <= upper;
  const target = Math.log(fromBelow ? lower : upper);
  let [least, most] = [-740, 740];
  let odds = Math.log(a / b);
  for (let round = 0; round < 400; round += 1) {
    const { x, y } = logistic(odds);
    const tails = incompleteBeta(a, b, x, y);
    const tail = fromBelow ? tails.lower : tails.upper;
    const excess = Math.log(tail) - target;
    const tooHigh = fromBelow ? excess > 0 : excess < 0;
    if (tooHigh) most = odds;
    else least = odds;
    const slope = (Math.exp(logBetaDensity(a, b, x, y)) / tail) * (fromBelow ? 1 : -1);
    const next = bracketed(odds - excess / slope, least, most);
    if (Math.abs(next - odds) <= 1e-16 * Math.max(1, Math.abs(next))) return logistic(next);
    odds = next;
  }
  return logistic(odds);
}

const bracketed = (value: number, least: number, most: number): number =>
  value > least && value < most ? value : (least + most) / 2;

function logistic(odds: number): BetaQuantile {
  const ratio = Math.exp(-Math.abs(odds));
  const [large, small] = [1 / (1 + ratio), ratio / (1 + ratio)];
  return odds >= 0 ? { x: large, y: small } : { x: small, y: large };
}
