import { contestOverall } from '#domain/statistics/contest/contest-overall';
import { zeroScores } from '#domain/statistics/contest/zero-scores';

const channels = [
  { n: 140, mean: 14, variance: 16 },
  { n: 10, mean: 11, variance: 9 },
];

test('channels weigh as many tests as they have, unless the organiser says otherwise', () => {
  const { mean, standardError } = contestOverall(channels);
  const weighed = contestOverall(
    channels.map((channel, index) => ({ ...channel, weight: [45, 55][index]! })),
  );

  expect(mean).toBeCloseTo((140 * 14 + 10 * 11) / 150, 12);
  expect(standardError).toBeCloseTo(Math.sqrt((140 / 150) ** 2 * (16 / 140) + (10 / 150) ** 2 * 0.9), 12);
  expect(weighed.mean).toBeCloseTo(0.45 * 14 + 0.55 * 11, 12);
  expect(weighed.standardError).toBeCloseTo(Math.sqrt(0.45 ** 2 * (16 / 140) + 0.55 ** 2 * 0.9), 12);
});

test('a channel of one test has no error, and so none has the whole', () => {
  expect(contestOverall([...channels, { n: 1, mean: 5, variance: NaN }]).standardError).toBeNull();
});

test('a score tells how often it was zero and how good the rest was', () => {
  const { share, mean, meanAbove } = zeroScores([0, 15, 0, 17, 18]);

  expect(share.value).toBe(0.4);
  expect(share.low).toBeCloseTo(0.1176, 4);
  expect(mean).toBe(10);
  expect(meanAbove).toBeCloseTo(50 / 3, 12);
  expect(zeroScores([0]).meanAbove).toBeNull();
});
