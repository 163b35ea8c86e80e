import { requiredN } from '#domain/progress/required-n';
import type { ScoreSample, ShareSample } from '#domain/progress/sample';

const scores = (n: number, standardError: number | null, agents: number | null = null): ScoreSample => ({
  of: 'scores',
  flows: new Map([
    [
      'phone-in',
      {
        ...{ n, mean: 0.7, deviation: 0.16, standardError, agents, received: 900, grid: 'bq4@1.0.0' },
        degreesOfFreedom: n - 1,
      },
    ],
  ]),
});
const independent = (n: number) => scores(n, 0.16 / Math.sqrt(n));

test('five points of a hundred with a deviation of sixteen need 162 evaluations a wave', () => {
  // 2 (1.96 + 0.8416)² 16² / 5² = 160.7, and one more for Student’s t.
  expect(requiredN(independent(90), 0.05)).toBe(162);
  expect(requiredN(independent(30), 0.05)).toBe(162);
});

test('twice the aim needs a quarter of them', () => {
  expect(requiredN(independent(90), 0.1)).toBe(42);
});

test('agents who are alike make it more', () => {
  const clustered = scores(90, Math.sqrt(1.5) * (0.16 / Math.sqrt(90)), 9);
  expect(requiredN(clustered, 0.05)).toBe(243);
});

const shares = (n: number, present: number): ShareSample => ({
  of: 'shares',
  polarity: 'good',
  flows: new Map([['phone-in', { n, present, received: null, agents: null }]]),
});

test('of a share it follows its own variance, and a share of 0 still has some', () => {
  expect(requiredN(shares(96, 48), 0.1)).toBe(393);
  expect(requiredN(shares(50, 0), 0.1)).toBeGreaterThan(20);
});

test('a baseline that is too small or that never varies requires nothing that can be said', () => {
  expect(requiredN(independent(4), 0.05)).toBeUndefined();
  expect(requiredN(scores(40, null), 0.05)).toBeUndefined();
  expect(requiredN(scores(40, 0), 0.05)).toBeUndefined();
  expect(requiredN(independent(90), 0)).toBeUndefined();
});
