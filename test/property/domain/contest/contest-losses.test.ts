import fc from 'fast-check';
import { contestLosses } from '#domain/contest/contest-losses';
import { contestParts } from '#domain/contest/contest-part';
import { testedChannels } from '#domain/contest/contest-channels';
import { pointsLost } from '#domain/scoring/points-lost';
import { one, subtract, sum } from '#domain/fraction';
import { score } from '#domain/scoring/score';
import { storedScore } from '#domain/scoring/stored-score';
import { contestGrid } from '#domain/templates/contest-grid';
import { barometerGrid } from '#domain/templates/barometer-grid';
import type { Grid } from '#domain/grid';
import { randomAnswers } from '../grids/random-answers.ts';

const evaluated = (grid: Grid) =>
  fc.record({
    answers: randomAnswers([grid]),
    measurements: fc.record(
      { ring: fc.integer({ min: 0, max: 90 }), takeover: fc.integer({ min: 0, max: 300 }) },
      { requiredKeys: [] },
    ),
    channel: fc.constantFrom('phone', 'email', 'chat'),
  });

test.each([
  ['points', contestGrid],
  ['weights', barometerGrid],
] as const)('what criteria and measurements take is what a score of %s lacks', (_, grid) => {
  fc.assert(
    fc.property(evaluated(grid), ({ answers, measurements }) => {
      const scoring = score(grid, answers, measurements);
      if (scoring.value === null) return;
      const lost = sum([...pointsLost(grid, scoring).values()]);
      expect(lost).toEqual(subtract(one, scoring.value));
    }),
  );
});

test('the losses of a contest are what its score lacks of the maximum', () => {
  fc.assert(
    fc.property(fc.array(evaluated(contestGrid), { minLength: 5, maxLength: 40 }), (all) => {
      const tests = all.flatMap(({ answers, measurements, channel }) => {
        const scoring = score(contestGrid, answers, measurements);
        const { value } = storedScore(scoring);
        return value === null ? [] : [{ channel, score: value, lost: pointsLost(contestGrid, scoring) }];
      });
      if (tests.length < 5) return;
      const channels = testedChannels(tests);
      const whole = contestParts(channels, 20).at(-1)?.value ?? Number.NaN;
      const lost = contestLosses(channels, 20).reduce((total, { value }) => total + (value ?? 0), 0);
      // Scores are kept to the millionth, losses are exact.
      expect(lost).toBeCloseTo(20 - whole, 4);
    }),
  );
});
