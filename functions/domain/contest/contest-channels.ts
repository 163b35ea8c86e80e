import { channels, type Channel } from '../channel.ts';
import type { ContestTest } from './contest-test.ts';

/** The tests of one channel, and what it weighs in the whole. */
export type TestedChannel = {
  readonly channel: Channel;
  readonly tests: readonly ContestTest[];
  readonly weight: number;
};

/** By channel, where organisers set them: some publish their own (phone 45 %, social 15 %). */
export type ChannelWeights = Readonly<Partial<Record<Channel, number>>>;

/** Tests by channel, in the order of channels: each weighs its tests, or what organisers say; then 0 where they say nothing. */
export const testedChannels = (
  tests: readonly ContestTest[],
  weights?: ChannelWeights,
): readonly TestedChannel[] =>
  channels.flatMap((channel): TestedChannel[] => {
    const own = tests.filter((test) => test.channel === channel);
    const weight = weights === undefined ? own.length : (weights[channel] ?? 0);
    return own.length === 0 ? [] : [{ channel, tests: own, weight }];
  });
