import { MINIMUM_EVALUATIONS } from '../figure.ts';
import { isPositive, zero } from '../fraction.ts';
import { channelMean, type ChannelMean } from './channel-mean.ts';
import type { TestedChannel } from './contest-channels.ts';

/** What one criterion, or one measurement, takes from the score of a contest. */
export type ContestLoss = ChannelMean & {
  /** A criterion, or `zero:` and a measurement. */
  readonly id: string;
  /** Tests that lost something by it. */
  readonly tests: number;
};

/**
 * Where the points of a contest are lost, on its scale, the most first: what each would bring were it never lost again.
 * Together they are what the score lacks of its maximum, but for bonuses. Empty below five tests.
 */
export function contestLosses(channels: readonly TestedChannel[], scale: number): readonly ContestLoss[] {
  const all = channels.flatMap(({ tests }) => tests);
  if (all.length < MINIMUM_EVALUATIONS) return [];
  const ids = [...new Set(all.flatMap(({ lost }) => [...lost.keys()]))];
  const losses = ids.map((id): ContestLoss => {
    const weighed = channels.map(({ tests, weight }) => ({
      values: tests.map(({ lost }) => lost.get(id) ?? zero),
      weight,
    }));
    const tests = all.filter(({ lost }) => isPositive(lost.get(id) ?? zero)).length;
    return { id, tests, ...channelMean(weighed, scale) };
  });
  return losses.toSorted(
    (one, other) => (other.value ?? 0) - (one.value ?? 0) || (one.id < other.id ? -1 : 1),
  );
}
