import fc from 'fast-check';
import type { FlowId } from '#domain/channel';
import { improvementOf } from '#domain/progress/improvement';
import type { Sample, ScoreSample, ShareSample } from '#domain/progress/sample';

const flowIds = ['phone-in', 'chat-in', 'email-in'] as const satisfies readonly FlowId[];
const received = fc.option(fc.integer({ min: 1, max: 100_000 }));

const estimate = fc
  .record({
    n: fc.integer({ min: 1, max: 300 }),
    mean: fc.double({ min: 0, max: 1, noNaN: true }),
    deviation: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
    received,
    agents: fc.option(fc.integer({ min: 1, max: 30 })),
  })
  .map(({ n, deviation, ...one }) => ({
    ...{ n, deviation, ...one },
    standardError: n < 2 ? null : deviation / Math.sqrt(n),
    degreesOfFreedom: n < 2 ? null : n - 1,
    grid: 'bq4@1.0.0',
  }));
const scores: fc.Arbitrary<ScoreSample> = fc
  .record({ flows: fc.subarray([...flowIds]), estimates: fc.tuple(estimate, estimate, estimate) })
  .map(({ flows, estimates }) => ({
    of: 'scores',
    flows: new Map(flows.map((flow, place) => [flow, estimates[place]!])),
  }));

const share = fc
  .record({ n: fc.integer({ min: 1, max: 300 }), part: fc.double({ min: 0, max: 1, noNaN: true }), received })
  .map(({ n, part, received: own }) => ({ n, present: Math.round(part * n), received: own, agents: null }));
const shares = (polarity: 'good' | 'poor'): fc.Arbitrary<ShareSample> =>
  fc
    .record({ flows: fc.subarray([...flowIds]), counts: fc.tuple(share, share, share) })
    .map(({ flows, counts }) => ({
      ...{ of: 'shares', polarity },
      flows: new Map(flows.map((flow, place) => [flow, counts[place]!])),
    }));

const pair: fc.Arbitrary<readonly [Sample, Sample]> = fc.oneof(
  fc.tuple(scores, scores),
  fc.tuple(shares('good'), shares('good')),
  fc.tuple(shares('poor'), shares('poor')),
);

test('a verdict is what the interval says, and the value lies in it', () => {
  fc.assert(
    fc.property(pair, ([now, before]) => {
      const { verdict, value, low, high, n, nBefore } = improvementOf(now, before, 20);
      expect(verdict === 'proven').toBe(low !== null && low > 0);
      expect(verdict === 'regressed').toBe(high !== null && high < 0);
      if (value === null) expect([low, high]).toEqual([null, null]);
      else expect(Math.min(n, nBefore)).toBeGreaterThanOrEqual(5);
      if (value === null || low === null || high === null) return;
      expect(low).toBeLessThanOrEqual(value + 1e-9);
      expect(high).toBeGreaterThanOrEqual(value - 1e-9);
    }),
  );
});

const turned = { proven: 'regressed', regressed: 'proven' } as const;

test('the other way round it is the opposite', () => {
  fc.assert(
    fc.property(pair, ([now, before]) => {
      const [there, back] = [improvementOf(now, before, 20), improvementOf(before, now, 20)];
      const { verdict } = there;
      expect(back.verdict).toBe(verdict === 'proven' || verdict === 'regressed' ? turned[verdict] : verdict);
      expect(back.value ?? 0).toBeCloseTo(-(there.value ?? 0), 9);
      expect(back.low ?? 0).toBeCloseTo(-(there.high ?? 0), 9);
      expect([back.n, back.nBefore]).toEqual([there.nBefore, there.n]);
    }),
  );
});
