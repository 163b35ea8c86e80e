import type { Estimate } from '#domain/estimates/estimate';
import { changeAmong } from '#domain/reports/change-among';
import { differenceOf, noDifference, type FlowSample } from '#domain/reports/difference';
import { pastDifference } from '#domain/reports/past-difference';
import { sameScores } from '#domain/reports/same-scores';
import { waveBefore } from '#domain/reports/wave-before';

const estimate = (mean: number, changed: Partial<Estimate> = {}): Estimate => ({
  n: 30,
  mean,
  deviation: 0.1,
  standardError: 0.02,
  degreesOfFreedom: 10,
  agents: 11,
  received: 100,
  ...changed,
});
const sample = (platform: string, own: Estimate): FlowSample => ({
  platform,
  flow: 'phone-in',
  estimate: own,
});
const frame = { before: '2026-Q3', unit: 20, asOf: '2026-12-31T12:00:00Z' };

describe('several platforms', () => {
  const now = [
    sample('A', estimate(0.8, { received: 300 })),
    sample('B', estimate(0.6, { standardError: 0.03, degreesOfFreedom: 8 })),
  ];
  const before = [
    sample('A', estimate(0.7)),
    sample('B', estimate(0.6, { standardError: 0.03, degreesOfFreedom: 8 })),
  ];

  test('are compared at the mean of their shares, and what the volumes did is apart', () => {
    // W̄ is 0.625 and 0.375; the figure went from 0.65 to 0.75.
    const difference = differenceOf(now, before, false);
    expect(difference.value).toBeCloseTo(0.0625, 12);
    expect(difference.mix).toBeCloseTo(0.0375, 12);
    const change = changeAmong(difference, [difference], frame);
    // scipy: t with the degrees of freedom of Satterthwaite over the four means.
    expect(change.probability).toBeCloseTo(0.012546669770016, 9);
    expect(change.low).toBeCloseTo(20 * 0.014266036092763, 9);
    expect(change.detectable).toBeCloseTo(20 * 0.06849032051542, 9);
    expect(change.verdict).toBe('up');
  });

  test('of several flows are described, never tested', () => {
    const difference = differenceOf(now, before, true);
    expect(changeAmong(difference, [difference], frame)).toMatchObject({
      untested: 'several-flows',
      low: null,
      verdict: null,
      family: null,
    });
  });

  test('without a volume have no weights to be fixed at', () => {
    const unknown = [sample('A', estimate(0.7, { received: null })), sample('B', estimate(0.6))];
    expect(differenceOf(now, unknown, false).reason).toBe('weights-unknown');
  });

  test('what is new in the later wave is in the mix', () => {
    const difference = differenceOf(now, before.slice(0, 1), false);
    expect(difference.value).toBeCloseTo(0.1, 12);
    expect(difference.mix).toBeCloseTo(0.75 - 0.7 - 0.1, 12);
  });
});

describe('one platform', () => {
  test('is judged by Holm among its family, with the interval of its step', () => {
    const family = [0.05, 0.03, 0.01].map((by) => {
      const own = { standardError: 0.01, degreesOfFreedom: 20 };
      return differenceOf([sample('A', estimate(0.7 + by, own))], [sample('A', estimate(0.7, own))], false);
    });
    const changes = family.map((own) => changeAmong(own, family, frame));
    expect(changes.map(({ verdict }) => verdict)).toEqual(['up', 'level', 'level']);
    expect(changes[1]?.confidence).toBeCloseTo(0.975, 12);
    expect(changes[1]?.low).toBeCloseTo(20 * -0.002936111341785, 9);
    expect(changes[1]?.probability).toBeCloseTo(2 * 0.040141466967453, 9);
  });

  test.each([
    ['not-collected', [], [sample('A', estimate(0.7))]],
    ['too-few', [sample('A', estimate(0.7, { n: 4 }))], [sample('A', estimate(0.7))]],
    ['not-collected-before', [sample('A', estimate(0.7))], []],
    ['too-few-before', [sample('A', estimate(0.7))], [sample('A', estimate(0.7, { n: 4 }))]],
  ] as const)('%s', (reason, now, before) => {
    expect(differenceOf(now, before, false)).toMatchObject({ reason, value: null });
  });

  test('whose error is not known in one wave is not tested', () => {
    const alone = estimate(0.7, { standardError: null, degreesOfFreedom: null });
    expect(differenceOf([sample('A', estimate(0.8))], [sample('A', alone)], false)).toMatchObject({
      untested: 'spread-unknown',
      sides: null,
    });
  });
});

test('a past figure on another scale is brought to that of today with its spread', () => {
  const past = {
    quarter: '2026-Q3',
    entity: 'A',
    part: '',
    channel: '',
    value: 70,
    n: 25,
    deviation: 15,
    scale: 100,
  } as const;
  const difference = pastDifference([sample('A', estimate(0.8))], past, { scale: 20, isPooled: false });
  expect(difference.value).toBeCloseTo(0.1, 12);
  expect(difference.sides?.before).toMatchObject({ degreesOfFreedom: 24 });
  expect(difference.sides?.before.standardError).toBeCloseTo(0.03, 12);
});

test('a wave is compared with the latest of its method that began earlier, however it ended', () => {
  const wave = (
    code: string,
    from: string,
    method: 'listening' | 'mystery-contact',
    state: 'open' | 'planned' = 'open',
  ) => ({ code, from, method, state }) as const;
  const own = wave('D', '2026-10-01', 'listening');
  const waves = [
    wave('A', '2026-04-01', 'listening'),
    wave('B', '2026-07-01', 'mystery-contact'),
    wave('C', '2026-08-01', 'listening', 'planned'),
    own,
  ];
  expect(waveBefore(waves, own)).toMatchObject({ kind: 'wave', wave: { code: 'A' } });
  expect(waveBefore(waves.slice(1), own)).toEqual({ kind: 'none', reason: 'method-differs' });
  expect(waveBefore([own], own)).toEqual({ kind: 'none', reason: 'no-wave-before' });
  expect(noDifference('no-wave-before')).toMatchObject({ value: null, n: null });
});

test('minor versions score the same, majors and other grids do not', () => {
  expect(sameScores('bq4@1.0.0', 'bq4@1.4.2')).toBe(true);
  expect(sameScores('bq4@1.9.0', 'bq4@10.0.0')).toBe(false);
  expect(sameScores('bq4@1.0.0', 'mail@1.0.0')).toBe(false);
  expect(sameScores('bq4@1.0.0, mail@1.0.0', 'bq4@1.2.0, mail@2.0.0')).toBe(false);
});
