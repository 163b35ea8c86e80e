import {
  compare,
  divide,
  fraction,
  fractionOf,
  isPositive,
  isZero,
  multiply,
  smaller,
  subtract,
  zero,
  type Fraction,
} from '../fraction.ts';
import type { Target } from './target.ts';

/** Which way is better. */
export type Better = 'up' | 'down';

/** What a target pays (above 0) or takes (below 0), in the organisation's currency. */
export type Settlement = {
  /** Whole steps beyond the target, below 0 short of it. */
  readonly steps: bigint;
  readonly amount: Fraction;
  /** Before the cap. */
  readonly uncapped: Fraction;
};

type Terms = Pick<Target, 'target' | 'step' | 'bonus' | 'malus' | 'cap'>;

/**
 * What was reached against a target: each whole step beyond pays the bonus, each whole step short takes the malus, up to
 * the cap. Without a step, being there pays once and being short takes once. Exact.
 */
export function settlementOf(terms: Terms, reached: Fraction, better: Better): Settlement {
  const above = subtract(reached, fractionOf(terms.target));
  const steps = stepsOf(better === 'up' ? above : subtract(zero, above), terms.step);
  const uncapped = multiply(fraction(steps), fractionOf((steps < 0n ? terms.malus : terms.bonus) ?? 0));
  return { steps, uncapped, amount: capped(uncapped, terms.cap) };
}

function stepsOf(beyond: Fraction, step: number | null): bigint {
  if (step === null) return isPositive(beyond) || isZero(beyond) ? 1n : -1n;
  const { numerator, denominator } = divide(beyond, fractionOf(step));
  // Towards 0: a step that is not whole does not count.
  return numerator / denominator;
}

function capped(amount: Fraction, cap: number | null): Fraction {
  if (cap === null) return amount;
  const most = fractionOf(cap);
  const least = subtract(zero, most);
  return compare(amount, least) < 0 ? least : smaller(amount, most);
}
