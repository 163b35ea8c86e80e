import { logGamma } from '../log-gamma.ts';
import type { TwoByTwo } from './two-by-two.ts';

const logFactorial = (n: number): number => logGamma(n + 1);

const logWays = (n: number, x: number): number => logFactorial(n) - logFactorial(x) - logFactorial(n - x);

/** Tables this little likelier than the one seen count as no likelier: rounding must not tell equals apart. */
const ROUNDING = 1e-7;

/**
 * Fisher's exact two-sided probability that the risks are the same: of all tables with these margins, those no likelier
 * than the one seen.
 */
export function fisherExact({ exposed, unexposed }: TwoByTwo): number {
  const events = exposed.x + unexposed.x;
  const all = logWays(exposed.n + unexposed.n, events);
  const probabilityOf = (x: number): number =>
    Math.exp(logWays(exposed.n, x) + logWays(unexposed.n, events - x) - all);
  const seen = probabilityOf(exposed.x);
  let sum = 0;
  for (let x = Math.max(0, events - unexposed.n); x <= Math.min(events, exposed.n); x += 1) {
    const probability = probabilityOf(x);
    if (probability <= seen * (1 + ROUNDING)) sum += probability;
  }
  return Math.min(1, sum);
}
