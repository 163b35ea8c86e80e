import type { Answer, Measurements } from '#domain/answer';
import { divide, fraction, fractionOf, multiply, roundHalfAway, sum, toNumber } from '#domain/fraction';
import type { Grid } from '#domain/grid';
import { score } from '#domain/scoring/score';
import { contestOverall, type ContestChannel } from '#domain/statistics/contest/contest-overall';
import { momentsOf, sampleVariance } from '#domain/statistics/moments';
import { contestGrid } from '#domain/templates/contest-grid';
import type { Loose, Topic } from '../topic.ts';

/** The scale of the contest: points are brought to it. */
const SCALE = fractionOf(20);

export const contest: Topic = {
  'contest.score': ({ tests }) => {
    const exact = tests.map((one: Loose) => {
      const { value } = score(gridOf(one), { points: pointsOf(one) }, measured(one));
      return value && multiply(value, SCALE);
    });
    const mean = divide(sum(exact), fraction(BigInt(exact.length)));
    const hundredths = fraction(roundHalfAway(multiply(mean, fractionOf(100))));
    return {
      scores: exact.map(toNumber),
      mean: toNumber(mean),
      mean_2dp: toNumber(divide(hundredths, fractionOf(100))),
    };
  },
  'contest.overall': ({ channels }) => {
    const all = (Array.isArray(channels) ? channels : Object.values(channels)).map(channelOf);
    const { mean, standardError, degreesOfFreedom } = contestOverall(all);
    return { mean, se: standardError, df_satterthwaite: degreesOfFreedom };
  },
};

/** Points over the points of the test, zeroed by what the contest grid measures. */
function gridOf({ points, max }: Loose): Grid {
  const text = { fr: '', en: '' };
  const options = [...new Set<number>([0, max, points])].map((worth) => ({
    code: String(worth),
    title: text,
    points: worth,
  }));
  return {
    code: 'reference',
    version: '1.0.0',
    title: text,
    model: 'points',
    channels: ['phone'],
    minimumAppliedWeight: 0,
    bonusCap: 1,
    sections: [
      {
        id: 'test',
        title: text,
        weight: 1,
        criteria: [
          {
            id: 'points',
            title: text,
            weight: 1,
            required: true,
            allowsNotApplicable: false,
            answer: { type: 'ordinal', options },
          },
        ],
      },
    ],
    zeroRules: contestGrid.zeroRules,
  };
}

const pointsOf = ({ points }: Loose): Answer => ({ kind: 'option', code: String(points) });

/** What was not measured zeroes nothing: mails and chats have no ring. */
const measured = ({ pickup_s, handling_s, saturated }: Loose): Measurements =>
  Object.fromEntries(
    Object.entries<number | null | undefined>({
      ring: pickup_s,
      takeover: handling_s,
      saturation: Number(saturated ?? false),
    }).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])),
  );

/** The first of these names that says something. */
const named = (channel: Loose, ...names: readonly string[]): Loose =>
  names.map((name) => channel[name]).find((value) => value !== undefined && value !== null);

/** A channel by its tests' scores, or by how many they are, their mean and deviation. */
function channelOf(channel: Loose): ContestChannel {
  const weight = named(channel, 'weight', 'w');
  const given = weight === undefined ? {} : { weight };
  const scores = named(channel, 'scores', 'values', 'y');
  if (Array.isArray(scores)) {
    const all = momentsOf(scores);
    return { n: all.n, mean: all.mean, variance: sampleVariance(all), ...given };
  }
  const variance = named(channel, 'variance', 's2', 'var') ?? named(channel, 'sd', 's', 'SD') ** 2;
  return { n: named(channel, 'n', 'tests'), mean: named(channel, 'mean', 'm'), variance, ...given };
}
