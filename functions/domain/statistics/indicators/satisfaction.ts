import type { Interval } from '../interval.ts';
import { momentsOf, sampleDeviation } from '../moments.ts';
import { studentInterval } from '../stratified-mean.ts';
import { wilson } from '../wilson.ts';

/** CSAT: share of the two best answers of five, with Wilson's interval; at least one answer. */
export const topTwoBox = (
  best: number,
  n: number,
  confidence = 0.95,
): Interval & { readonly value: number } => ({
  value: best / n,
  ...wilson(best, n, confidence),
});

/** CES: mean of answers from 1 to 7, with Student's interval: null under two answers, or when all are the same. */
export function effortScore(
  answers: readonly number[],
  confidence = 0.95,
): { readonly value: number; readonly interval: Interval | null } {
  const moments = momentsOf(answers);
  const { n, mean, squares } = moments;
  if (n < 2 || squares === 0) return { value: mean, interval: null };
  const [low, high] = studentInterval(mean, sampleDeviation(moments) / Math.sqrt(n), n - 1, confidence);
  return { value: mean, interval: { low, high } };
}
