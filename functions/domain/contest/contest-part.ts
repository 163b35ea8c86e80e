import type { Channel } from '../channel.ts';
import { MINIMUM_EVALUATIONS } from '../figure.ts';
import { fraction } from '../fraction.ts';
import { MILLION } from '../scoring/stored-score.ts';
import { wilson } from '../statistics/wilson.ts';
import { channelMean } from './channel-mean.ts';
import type { TestedChannel } from './contest-channels.ts';
import type { ContestTest } from './contest-test.ts';

/** What the tests of a channel, or of all of them, gave; on the scale of the contest. Null is "none", never 0. */
export type ContestPart = {
  /** Null: all channels. */
  readonly channel: Channel | null;
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Tests of 0, their share and its 95 % interval (Wilson 1927). */
  readonly zeros: number | null;
  readonly zeroShare: number | null;
  readonly zeroLow: number | null;
  readonly zeroHigh: number | null;
  /** What the score would be if the tests of 0 had scored like the others of their channel. */
  readonly without: number | null;
  /** Share of the whole score. */
  readonly weight: number | null;
};

/** The result of a contest by channel, then overall: how often nothing was scored, and how good the rest was. */
export function contestParts(channels: readonly TestedChannel[], scale: number): readonly ContestPart[] {
  const whole = channels.reduce((total, { weight }) => total + weight, 0);
  const shareOf = (weight: number): number | null => (whole > 0 ? weight / whole : null);
  return [
    ...channels.map((one) =>
      partOf([one], { channel: one.channel, scale, weight: shareOf(one.weight), isAlone: true }),
    ),
    partOf(channels, { channel: null, scale, weight: shareOf(whole), isAlone: false }),
  ];
}

type Look = {
  readonly channel: Channel | null;
  readonly scale: number;
  readonly weight: number | null;
  /** A channel is shown whatever it weighs in the whole. */
  readonly isAlone: boolean;
};

function partOf(channels: readonly TestedChannel[], { channel, scale, weight, isAlone }: Look): ContestPart {
  const n = channels.reduce((total, { tests }) => total + tests.length, 0);
  if (n < MINIMUM_EVALUATIONS) return { ...withheld, channel, n };
  const zeros = channels.flatMap(({ tests }) => tests).filter(({ score }) => score === 0).length;
  const { low: zeroLow, high: zeroHigh } = wilson(zeros, n);
  const mean = (kept: (test: ContestTest) => boolean) =>
    channelMean(
      channels.map(({ tests, weight: own }) => ({
        values: tests.filter(kept).map(({ score }) => fraction(BigInt(score), BigInt(MILLION))),
        weight: isAlone ? 1 : own,
      })),
      scale,
    );
  return {
    channel,
    n,
    ...mean(() => true),
    ...{ zeros, zeroShare: zeros / n, zeroLow, zeroHigh, weight },
    without: mean(({ score }) => score > 0).value,
  };
}

const withheld = {
  value: null,
  low: null,
  high: null,
  zeros: null,
  zeroShare: null,
  zeroLow: null,
  zeroHigh: null,
  without: null,
  weight: null,
} as const;
