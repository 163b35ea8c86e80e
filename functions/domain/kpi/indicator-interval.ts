import {
  add,
  divide,
  fractionOf,
  isPositive,
  multiply,
  subtract,
  toNumber,
  type Fraction,
} from '../fraction.ts';
import type { Interval } from '../statistics/interval.ts';
import { adjustedNetPromoterScore } from '../statistics/indicators/net-promoter-score.ts';
import { studentInterval } from '../statistics/stratified-mean.ts';
import { wilson } from '../statistics/wilson.ts';
import type { IndicatorInterval } from './indicator.ts';

/** The sums an interval is made of. */
export type IntervalSums = {
  readonly above: Fraction;
  readonly below: Fraction;
  /** What the first and second term above come to, for a net score. */
  readonly terms: readonly Fraction[];
  /** Of the marks; absent where a record lacks them. */
  readonly squares?: Fraction | undefined;
};

/** The 95 % bounds of an indicator; null where its method has none for these sums. */
export function indicatorInterval(method: IndicatorInterval, sums: IntervalSums): Interval | null {
  if (method === 'mean') return meanInterval(sums);
  const [n, x] = [toNumber(sums.below), toNumber(sums.above)];
  if (method === 'wilson') return x >= 0 && x <= n ? wilson(x, n) : null;
  const [promoters = 0, detractors = 0] = sums.terms.map(toNumber);
  if (promoters < 0 || detractors < 0 || promoters + detractors > n) return null;
  const { low, high } = adjustedNetPromoterScore({ promoters, detractors, n });
  return { low: Math.max(-100, low), high: Math.min(100, high) };
}

/** Marks of effort are from 1 to 7. */
const MARKS = { lowest: 1, highest: 7 } as const;

/** Student's, from the sums of the marks and of their squares; none under two answers or when all are the same. */
function meanInterval({ above, below, squares }: IntervalSums): Interval | null {
  const freedom = subtract(below, fractionOf(1));
  if (squares === undefined || !isPositive(freedom)) return null;
  const mean = divide(above, below);
  const scatter = add(squares, multiply(multiply(mean, above), fractionOf(-1)));
  if (!isPositive(scatter)) return null;
  const error = Math.sqrt(toNumber(divide(scatter, multiply(freedom, below))));
  const [low, high] = studentInterval(toNumber(mean), error, toNumber(freedom), 0.95);
  return { low: Math.max(MARKS.lowest, low), high: Math.min(MARKS.highest, high) };
}
