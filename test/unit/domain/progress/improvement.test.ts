import type { Estimate } from '#domain/estimates/estimate';
import { improvementOf } from '#domain/progress/improvement';
import type { ScoreSample, ShareSample } from '#domain/progress/sample';
import { newcombe } from '#domain/statistics/newcombe';

const estimate = (changed: Partial<Estimate & { readonly grid: string }> = {}) => {
  const { n = 90, deviation = 0.16 } = changed;
  return {
    n,
    mean: 0.7,
    deviation,
    standardError: (deviation ?? 0) / Math.sqrt(n),
    degreesOfFreedom: n - 1,
    agents: null,
    received: 1000,
    grid: 'bq4@1.0.0',
    ...changed,
  };
};
const scores = (...flows: [string, ReturnType<typeof estimate>][]): ScoreSample =>
  ({ of: 'scores', flows: new Map(flows) }) as ScoreSample;
const phone = (changed: Parameters<typeof estimate>[0]) => scores(['phone-in', estimate(changed)]);

test('five points of a hundred with a deviation of sixteen are proven by 90 evaluations a wave, not by 20', () => {
  const by = (n: number) => improvementOf(phone({ n, mean: 0.75 }), phone({ n, mean: 0.7 }), 100);

  expect(by(90)).toMatchObject({ verdict: 'proven', n: 90, nBefore: 90 });
  expect(by(90).value).toBeCloseTo(5, 10);
  // 5 ± 1.9734 × 16 √(2 / 90): Student with 178 degrees of freedom.
  expect(by(90).low).toBeCloseTo(0.2933, 3);
  expect(by(90).high).toBeCloseTo(9.7067, 3);
  expect(by(20)).toMatchObject({ verdict: 'not-proven' });
  // 5 ± 2.0244 × 16 √(2 / 20)
  expect(by(20).low).toBeCloseTo(-5.2428, 3);
});

test('a fall as clear as that is a regression', () => {
  const fall = improvementOf(phone({ mean: 0.7 }), phone({ mean: 0.75 }), 100);
  expect(fall.verdict).toBe('regressed');
  expect(fall.high).toBeLessThan(0);
});

test('what moved between channels is no improvement: both waves weigh them alike', () => {
  const before = scores(
    ['phone-in', estimate({ mean: 0.5, received: 9000 })],
    ['chat-in', estimate({ mean: 0.9, received: 1000 })],
  );
  const now = scores(
    ['phone-in', estimate({ mean: 0.5, received: 1000 })],
    ['chat-in', estimate({ mean: 0.9, received: 9000 })],
  );
  expect(improvementOf(now, before, 20)).toMatchObject({ verdict: 'not-proven', value: 0, n: 180 });
});

test('without the volumes of one wave channels weigh what was evaluated of them, the same in both', () => {
  const sample = (mean: number, received: number | null) =>
    scores(['phone-in', estimate({ n: 60, mean, received })], ['chat-in', estimate({ n: 30, mean: 0.6 })]);
  const { value } = improvementOf(sample(0.8, null), sample(0.5, 400), 1);
  expect(value).toBeCloseTo((2 / 3) * 0.3, 12);
});

test('only flows of both waves under the same major version of the grid are compared', () => {
  const old = estimate({ grid: 'bq4@1.3.0' });
  const other = estimate({ grid: 'bq4@2.0.0', mean: 0.99 });
  expect(improvementOf(scores(['phone-in', other]), scores(['phone-in', old]), 20)).toEqual({
    ...{ verdict: 'not-comparable', value: null, low: null, high: null, n: 90, nBefore: 90 },
  });
  const mixed = improvementOf(
    scores(['phone-in', other], ['chat-in', estimate({ mean: 0.72 })]),
    scores(['phone-in', old], ['chat-in', estimate()]),
    100,
  );
  expect(mixed).toMatchObject({ n: 90, nBefore: 90 });
  expect(mixed.value).toBeCloseTo(2, 10);
});

test('under five evaluations, or three agents known, nothing is said but n', () => {
  const few = improvementOf(phone({ n: 4, mean: 0.9 }), phone({ n: 50 }), 20);
  expect(few).toEqual({ verdict: 'too-few', value: null, low: null, high: null, n: 4, nBefore: 50 });
  expect(improvementOf(phone({ agents: 2, mean: 0.9 }), phone({ agents: 9 }), 20).verdict).toBe('too-few');
  expect(improvementOf(phone({ agents: 3, mean: 0.9 }), phone({ agents: 9 }), 20).verdict).toBe('proven');
});

test('nothing evaluated in one of the waves is no data, and another channel in each is too few', () => {
  expect(improvementOf(scores(), phone({}), 20).verdict).toBe('no-data');
  expect(improvementOf(scores(['chat-in', estimate()]), phone({}), 20).verdict).toBe('too-few');
});

test('where no evaluation differs from another there is nothing to prove by', () => {
  const still = { deviation: 0, standardError: 0, degreesOfFreedom: null };
  expect(improvementOf(phone({ ...still, mean: 0.9 }), phone(still), 20)).toMatchObject({
    verdict: 'not-proven',
    low: null,
    high: null,
  });
});

const shares = (present: number, n: number, polarity: 'good' | 'poor' = 'good'): ShareSample => ({
  of: 'shares',
  polarity,
  flows: new Map([['phone-in', { n, present, received: 1000, agents: null }]]),
});

test('the difference of a practice is Newcombe’s, in percentage points', () => {
  const { low, high } = newcombe({ x: 56, n: 70 }, { x: 48, n: 80 });
  const gain = improvementOf(shares(56, 70), shares(48, 80), 20);
  expect(gain).toMatchObject({ verdict: 'proven', n: 70, nBefore: 80 });
  expect(gain.value).toBeCloseTo(20, 10);
  expect(gain.low).toBeCloseTo(low * 100, 10);
  expect(gain.high).toBeCloseTo(high * 100, 10);
  // Newcombe 1998b, table II, case a: 0.0524 to 0.3339.
  expect(gain.low).toBeCloseTo(5.24, 2);
  expect(gain.high).toBeCloseTo(33.39, 2);
});

test('less of a poor practice is better', () => {
  const better = improvementOf(shares(48, 80, 'poor'), shares(56, 70, 'poor'), 20);
  expect(better.verdict).toBe('proven');
  expect(better.value).toBeCloseTo(20, 10);
  expect(better.low).toBeCloseTo(5.24, 2);
});
