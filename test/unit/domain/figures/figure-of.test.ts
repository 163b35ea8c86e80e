import { figureOf } from '#domain/figures/figure-of';
import type { Stratum } from '#domain/figures/stratum';
import { aStratum, emailIn, phoneIn } from '../support/a-stratum.ts';

const options = { scale: 20, asOf: '2026-11-22T10:00:00Z', status: 'provisional' } as const;
const figure = (strata: readonly Stratum[]) => figureOf(strata, options);

const often = [500_000, 700_000, 600_000, 800_000];
const seldom = [200_000, 400_000, 300_000];
const lyon = aStratum(often, { received: 800 });
const rome = aStratum(seldom, { received: 200, platform: 'IT-ROMA' });

/**
 * By hand, on the scale 0-1. Means 0.65 and 0.3, variances 1/60 and 1/100.
 * Mean 0.8 × 0.65 + 0.2 × 0.3 = 0.58, that is 11.6 out of twenty. The mean of evaluations would say 10, that of
 * platforms 9.5.
 * g = N (N − n) / n = 159,200 and 13,133.33; g s² = 2653.333 and 131.3333; their sum over N² is the variance,
 * 2.784667e-3, so the error is 0.0527699; degrees of freedom 2784.667² / (2653.333² / 3 + 131.3333² / 2) = 3.292236.
 * t(0.975; 3.292236) = 3.0284536 (scipy 1.17), so the margin is 3.0284536 × 0.0527699 × 20 = 3.1962263.
 */
test('weighs two platforms of unequal sampling by what they received', () => {
  const { value, low, high, n, status, unit, basis, asOf } = figure([lyon, rome]);

  expect(value).toBe(11.6);
  expect(low).toBeCloseTo(8.4037737, 6);
  expect(high).toBeCloseTo(14.7962263, 6);
  expect(basis.degreesOfFreedom).toBeCloseTo(3.292236, 6);
  expect({ n, status, unit, asOf }).toEqual({
    n: 7,
    status: 'provisional',
    unit: 20,
    asOf: '2026-11-22T10:00:00Z',
  });
  expect(basis).toMatchObject({
    weighting: 'volumes',
    weights: { 'phone-in': 1 },
    leftOut: 0,
    incomplete: 0,
  });
});

/** By hand: mean 0.5; variance 7 evaluations 0.28 / 6; error √(0.0466667 / 7); t(0.975; 6) = 2.4469119. */
test('without the volumes of a stratum is the plain mean, without correction, and says so', () => {
  const { value, low, high, basis } = figure([lyon, { ...rome, received: null }]);

  expect(value).toBe(10);
  expect(low).toBeCloseTo(6.0042097, 6);
  expect(high).toBeCloseTo(13.9957903, 6);
  expect(basis).toMatchObject({ weighting: 'unweighted', leftOut: 0, degreesOfFreedom: 6 });
});

test('says how much every flow weighs, and what share of the volume has no evaluation', () => {
  const mails = aStratum([1_000_000, 1_000_000], { received: 150, flow: emailIn });
  const nobody = aStratum([], { received: 50, flow: { channel: 'chat', direction: 'in' } });

  const { basis, n } = figure([{ ...lyon, received: 800 }, mails, nobody]);

  expect(n).toBe(6);
  expect(basis.weights).toEqual({ 'phone-in': 800 / 950, 'email-in': 150 / 950 });
  expect(basis.leftOut).toBe(0.05);
});

test('withholds value and interval of fewer than five, and shows how many', () => {
  expect(figure([lyon])).toMatchObject({ value: null, low: null, high: null, n: 4, status: 'too-few' });
  expect(figure([aStratum([...often, 500_000])])).toMatchObject({ n: 5, status: 'provisional' });
});

test('is not collected where there is nothing, never 0', () => {
  const nothing = { value: null, low: null, high: null, n: 0, status: 'not-collected' };

  expect(figure([])).toMatchObject(nothing);
  expect(figure([aStratum([])])).toMatchObject({ ...nothing, basis: { leftOut: 1 } });
});

test('counts incomplete evaluations apart', () => {
  expect(figure([aStratum([], { incomplete: 2 })])).toMatchObject({ n: 0, status: 'too-few', value: null });
  expect(figure([{ ...lyon, incomplete: 3 }, rome]).basis.incomplete).toBe(3);
});

describe('has no interval rather than one of ±0', () => {
  const none = { low: null, high: null };

  test('when all are equal', () => {
    const equal = figure([aStratum([700_000, 700_000, 700_000, 700_000, 700_000])]);

    expect(equal).toMatchObject({ value: 14, ...none, basis: { degreesOfFreedom: null } });
  });

  test('when a stratum has one evaluation of several contacts', () => {
    const one = aStratum([900_000], { received: 10, flow: emailIn });

    expect(figure([lyon, rome, one])).toMatchObject(none);
    expect(figure([lyon, rome, { ...one, received: 1 }]).low).not.toBeNull();
  });

  test('when everything received was evaluated', () => {
    expect(
      figure([
        { ...lyon, received: 4 },
        { ...rome, received: 3 },
      ]),
    ).toMatchObject({ value: 10, ...none });
  });
});

test('keeps bounds on the scale', () => {
  const { low, high, value } = figure([aStratum([1_000_000, 1_000_000, 1_000_000, 1_000_000, 0, 0])]);

  expect(value).toBeCloseTo(13.333333, 6);
  expect([low! >= 0, high]).toEqual([true, 20]);
  expect(figure([aStratum([0, 0, 0, 0, 400_000])]).low).toBe(0);
});

test('takes a volume below what was evaluated for that at least', () => {
  const { value } = figure([
    { ...lyon, received: 1 },
    { ...rome, received: 0 },
  ]);

  expect(value).toBe(10);
});

test('gives thirds as the nearest double, whatever the numbers', () => {
  const third = aStratum([333_333, 333_334, 333_333, 333_334, 333_333], { received: 3 });

  expect(figure([third]).value).toBe((1_666_667 / 5e6) * 20);
});

test('merges the thin batches of a platform before anything is computed', () => {
  const batches = [
    aStratum([500_000], { batch: '2026-10', received: 100, flow: phoneIn }),
    aStratum([600_000, 800_000], { batch: '2026-11', received: 300 }),
    aStratum([700_000, 900_000], { batch: '2026-12', received: 100 }),
  ];

  const together = aStratum([500_000, 600_000, 800_000], { batch: '2026-10', received: 400 });

  expect(figure(batches)).toEqual(figure([together, batches[2]!]));
});

/**
 * Of shares: 9 of 10 and 3 of 4 without error, weighing 0.8 and 0.2: 0.87. Wilson's limits of both (statsmodels 0.14),
 * their distances to 0.9 and 0.75 squared and weighted: 0.6106131 and 0.9473805.
 */
test('a share has the interval of Wilson in its strata, and keeps inside 0 and 1', () => {
  const shares = { scale: 1, asOf: '', status: 'closed', of: 'shares' } as const;
  const ofTen = aStratum([...Array<number>(9).fill(1_000_000), 0], { received: 800 });
  const ofFour = aStratum([0, 1_000_000, 1_000_000, 1_000_000], { received: 200, platform: 'IT-ROMA' });
  const faultless = aStratum(Array<number>(6).fill(1_000_000));

  const { value, low, high, unit, basis } = figureOf([ofTen, ofFour], shares);
  const all = figureOf([faultless], shares);

  expect(value).toBe(0.87);
  expect(low).toBeCloseTo(0.6106131403, 9);
  expect(high).toBeCloseTo(0.9473805221, 9);
  expect([unit, basis.degreesOfFreedom]).toEqual([1, null]);
  expect([all.value, all.high]).toEqual([1, 1]);
  expect(all.low).toBeCloseTo(6 / (6 + 1.959964 ** 2), 6);
});

test('without volumes a share is that of all evaluations, and of fewer than five there is none', () => {
  const shares = { scale: 1, asOf: '', status: 'closed', of: 'shares' } as const;
  const [one, other] = [aStratum([0, 1_000_000], { received: null }), aStratum([1_000_000, 1_000_000])];

  const all = figureOf([one, other, aStratum([1_000_000], { received: null, platform: 'IT-ROMA' })], shares);

  expect([all.value, all.basis.weighting]).toEqual([0.8, 'unweighted']);
  expect(figureOf([one, other], shares)).toMatchObject({ value: null, low: null, n: 4, status: 'too-few' });
});
