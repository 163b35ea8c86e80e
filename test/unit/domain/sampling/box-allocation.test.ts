import fc from 'fast-check';
import { boxAllocation, realShares, wholeShares } from '#domain/sampling/box-allocation';
import { proportionalAllocation } from '#domain/sampling/proportional-allocation';
import { sharedCases, testWithShared } from '../../../support/shared.ts';

const sum = (values: Iterable<number>) => [...values].reduce((all, one) => all + one, 0);

testWithShared('gives the reference optima under bounds', () => {
  const cases = sharedCases('alloc.box');

  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases) {
    const shares = input.A_h.map((weight: number, index: number) => ({
      key: String(index),
      weight,
      lower: input.lower?.[index] ?? 0,
      upper: input.upper?.[index] ?? input.n,
    }));
    const real = [...realShares(boxAllocation(shares, input.n)!)].sort(([a], [b]) => Number(a) - Number(b));

    real.forEach(([, value], index) => expect(value).toBeCloseTo(expected.n_h_real[index], 6));
    const objective = sum(real.map(([, value], index) => input.A_h[index] ** 2 / value));
    expect(objective / expected.objective).toBeCloseTo(1, 9);
  }
});

const bounded = fc.record({ weight: fc.integer({ min: 1, max: 1e9 }), lower: fc.nat(40), more: fc.nat(500) });

test('is n in whole numbers, inside every bound and within one of the optimum', () => {
  fc.assert(
    fc.property(
      fc.array(bounded, { minLength: 1, maxLength: 20 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (drawn, at) => {
        const shares = drawn.map(({ weight, lower, more }, index) => ({
          key: String(index).padStart(2, '0'),
          weight,
          lower,
          upper: lower + more,
        }));
        const [least, most] = [sum(shares.map(({ lower }) => lower)), sum(shares.map(({ upper }) => upper))];
        const n = Math.round(least + at * (most - least));
        const solution = boxAllocation(shares, n)!;
        const [real, whole] = [realShares(solution), wholeShares(solution)];

        expect(sum(whole.values())).toBe(n);
        for (const { key, lower, upper } of shares) {
          expect(whole.get(key)).toBeGreaterThanOrEqual(lower);
          expect(whole.get(key)).toBeLessThanOrEqual(upper);
          expect(Math.abs(whole.get(key)! - real.get(key)!)).toBeLessThan(1);
        }
      },
    ),
  );
});

test('with one minimum for all is what the fixed-point rule gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 12 }),
      fc.nat(40),
      fc.nat(2000),
      (weights, minimum, extra) => {
        const n = weights.length * minimum + extra;
        const shares = weights.map((weight, index) => ({
          key: String(index).padStart(2, '0'),
          weight,
          lower: minimum,
          upper: n,
        }));
        const byRule = proportionalAllocation(shares, n, minimum);

        expect(Object.fromEntries(wholeShares(boxAllocation(shares, n)!))).toEqual(
          Object.fromEntries(byRule!),
        );
      },
    ),
  );
});

test('says when bounds do not let n be shared out', () => {
  const one = { key: 'a', weight: 5, lower: 3, upper: 8 };

  expect(boxAllocation([one], 2)).toBeUndefined();
  expect(boxAllocation([one], 9)).toBeUndefined();
  expect(boxAllocation([{ ...one, weight: 0 }], 4)).toBeUndefined();
});
