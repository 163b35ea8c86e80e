import { around, type Interval } from '../interval.ts';
import { normalQuantile } from '../normal.ts';

/** Answers 9 and 10, answers 0 to 6, and all answers; at least one. */
export type Promoters = { readonly promoters: number; readonly detractors: number; readonly n: number };

export type NetPromoterScore = Interval & {
  /** In points from −100 to 100. */
  readonly value: number;
  readonly standardError: number;
};

/** Share of promoters less that of detractors, ×100, with Wald's interval, whose coverage is poor for few answers. */
export function netPromoterScore(
  { promoters, detractors, n }: Promoters,
  confidence = 0.95,
): NetPromoterScore {
  const [up, down] = [promoters / n, detractors / n];
  const value = up - down;
  const standardError = Math.sqrt((up + down - value * value) / n);
  const { low, high } = around(value, normalQuantile(0.5 + confidence / 2) * standardError);
  return { value: 100 * value, standardError: 100 * standardError, low: 100 * low, high: 100 * high };
}

/** The interval to print: adjusted Wald (3, T), ¾ promoter, ¾ detractor and 1½ passive added (Rocks 2016). */
export const adjustedNetPromoterScore = (
  { promoters, detractors, n }: Promoters,
  confidence = 0.95,
): NetPromoterScore =>
  netPromoterScore({ promoters: promoters + 0.75, detractors: detractors + 0.75, n: n + 3 }, confidence);
