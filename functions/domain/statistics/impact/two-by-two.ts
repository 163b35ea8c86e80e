import { signChange } from '../bisection.ts';
import { chiSquareTails } from '../chi-square.ts';
import type { Interval } from '../interval.ts';
import { newcombe, type Proportion } from '../newcombe.ts';
import { normalQuantile } from '../normal.ts';

/** Events among the contacts where a practice was heard, and among the others. */
export type TwoByTwo = { readonly exposed: Proportion; readonly unexposed: Proportion };

/** An effect with its interval. */
export type Effect = Interval & { readonly value: number };

/** Risk with less risk without, in [−1,1]: the headline, with Newcombe's interval (1998b, method 10). */
export const riskDifference = ({ exposed, unexposed }: TwoByTwo, confidence = 0.95): Effect => ({
  value: exposed.x / exposed.n - unexposed.x / unexposed.n,
  ...newcombe(exposed, unexposed, confidence),
});

/** Risk with over risk without, interval on the logarithm (Katz 1978); null where an event was never seen. */
export function riskRatio({ exposed, unexposed }: TwoByTwo, confidence = 0.95): Effect | null {
  if (exposed.x === 0 || unexposed.x === 0) return null;
  const variance = 1 / exposed.x - 1 / exposed.n + 1 / unexposed.x - 1 / unexposed.n;
  return onLogarithm(ratio({ exposed, unexposed }), variance, confidence);
}

/** Odds with over odds without, interval on the logarithm (Woolf 1955); null where a cell is empty. */
export function oddsRatio({ exposed, unexposed }: TwoByTwo, confidence = 0.95): Effect | null {
  const cells = [exposed.x, exposed.n - exposed.x, unexposed.x, unexposed.n - unexposed.x] as const;
  if (cells.includes(0)) return null;
  const [a, b, c, d] = cells;
  return onLogarithm((a * d) / (b * c), 1 / a + 1 / b + 1 / c + 1 / d, confidence);
}

const ratio = ({ exposed, unexposed }: TwoByTwo): number =>
  exposed.x / exposed.n / (unexposed.x / unexposed.n);

/** A ratio and the limits its logarithm has, by the normal distribution. */
export function onLogarithm(value: number, variance: number, confidence: number): Effect {
  const factor = Math.exp(normalQuantile(0.5 + confidence / 2) * Math.sqrt(variance));
  return { value, low: value / factor, high: value * factor };
}

/** Beyond these ratios, limits are taken for 0 and infinite. */
const FAR = 60;

/**
 * Koopman's score interval of the risk ratio (1984): the ratios its χ² does not reject, right where events are few.
 * Null where no event was seen on either side; open upwards where none was seen without.
 */
export function koopmanRatio(table: TwoByTwo, confidence = 0.95): Interval | null {
  const { exposed, unexposed } = table;
  if (exposed.x === 0 && unexposed.x === 0) return null;
  const z = normalQuantile(0.5 + confidence / 2);
  const score = (logarithm: number): number => scoreAt(table, Math.exp(logarithm));
  const seen = Math.max(-FAR, Math.min(FAR, Math.log(ratio(table))));
  return {
    low: exposed.x === 0 ? 0 : Math.exp(signChange((at) => score(at) - z, -FAR, seen)),
    high: unexposed.x === 0 ? Infinity : Math.exp(signChange((at) => score(at) + z, seen, FAR)),
  };
}

/** Score statistic of a risk ratio θ, its variance at the most likely risks with that ratio. */
function scoreAt({ exposed, unexposed }: TwoByTwo, theta: number): number {
  const [m, n] = [exposed.n, unexposed.n];
  const linear = theta * (m + unexposed.x) + exposed.x + n;
  const square = theta * (m + n);
  const events = exposed.x + unexposed.x;
  // The smaller root, as the quotient that does not cancel.
  const p = (2 * events) / (linear + Math.sqrt(Math.max(0, linear * linear - 4 * square * events)));
  const own = Math.min(1, theta * p);
  const variance = (own * (1 - own)) / m + (theta * theta * p * (1 - p)) / n;
  return (exposed.x / m - (theta * unexposed.x) / n) / Math.sqrt(variance + Number.MIN_VALUE);
}

/** Pearson's χ² that the risks are the same, without correction, and its probability; 0 where a margin is empty. */
export function riskChiSquare({ exposed, unexposed }: TwoByTwo): {
  readonly chi2: number;
  readonly probability: number;
} {
  const [a, b, c, d] = [exposed.x, exposed.n - exposed.x, unexposed.x, unexposed.n - unexposed.x];
  const margins = (a + b) * (c + d) * (a + c) * (b + d);
  if (margins === 0) return { chi2: 0, probability: 1 };
  const chi2 = ((a + b + c + d) * (a * d - b * c) ** 2) / margins;
  return { chi2, probability: chiSquareTails(chi2, 1).upper };
}
