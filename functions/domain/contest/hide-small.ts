import { MINIMUM_EVALUATIONS } from '../figure.ts';
import type { ContestPart } from './contest-part.ts';

/**
 * For readers without rows: where one channel alone has too few tests, the smallest other one is hidden with it, so that
 * the total does not tell what was withheld (complementary suppression).
 * @returns the parts, and the channel that was hidden, if any
 */
export function hideSmall(parts: readonly ContestPart[]): {
  readonly parts: readonly ContestPart[];
  readonly hidden: ContestPart['channel'];
} {
  const channels = parts.filter(({ channel }) => channel !== null);
  const small = channels.filter(({ n }) => n < MINIMUM_EVALUATIONS);
  const others = channels.filter(({ n }) => n >= MINIMUM_EVALUATIONS);
  const together = small.reduce((total, { n }) => total + n, 0);
  if (together === 0 || together >= MINIMUM_EVALUATIONS || others.length === 0)
    return { parts, hidden: null };
  const smallest = others.reduce((least, one) => (one.n < least.n ? one : least));
  return {
    parts: parts.map((one) => (one === smallest ? withheldPart(one) : one)),
    hidden: smallest.channel,
  };
}

const withheldPart = ({ channel, n }: ContestPart): ContestPart => ({
  ...{ channel, n, value: null, low: null, high: null, without: null, weight: null },
  ...{ zeros: null, zeroShare: null, zeroLow: null, zeroHigh: null },
});
