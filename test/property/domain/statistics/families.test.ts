import fc from 'fast-check';
import { benjaminiHochberg, bonferroni } from '#domain/statistics/benjamini-hochberg';
import { differenceTest } from '#domain/statistics/difference-test';
import { holm } from '#domain/statistics/holm';
import { mixEffect } from '#domain/statistics/mix-effect';
import { rankIntervals } from '#domain/statistics/rank-intervals';

const probability = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0.001, 0.01, 0.0125, 0.02, 0.05),
);
const family = fc.array(probability, { minLength: 1, maxLength: 12 });

test('Holm is between a probability and Bonferroni, above Benjamini and Hochberg, and keeps the order', () => {
  fc.assert(
    fc.property(family, (p) => {
      const { adjusted } = holm(p);
      const [widest, screened] = [bonferroni(p), benjaminiHochberg(p)];

      p.forEach((value, index) => {
        expect(adjusted[index]!).toBeGreaterThanOrEqual(value);
        expect(adjusted[index]!).toBeLessThanOrEqual(widest[index]!);
        expect(screened[index]!).toBeLessThanOrEqual(adjusted[index]! + 1e-15);
        p.forEach((other, at) => {
          if (other < value) expect(adjusted[at]!).toBeLessThanOrEqual(adjusted[index]!);
        });
      });
    }),
  );
});

const estimate = fc.record({
  mean: fc.double({ min: 0, max: 20, noNaN: true }),
  standardError: fc.double({ min: 0.05, max: 2, noNaN: true }),
  degreesOfFreedom: fc.integer({ min: 2, max: 200 }),
});

test('the interval of its step leaves out 0 exactly where a difference is told apart', () => {
  fc.assert(
    fc.property(fc.array(estimate, { minLength: 2, maxLength: 6 }), ([reference, ...others]) => {
      const p = others.map((one) => differenceTest(one, reference!).probability);
      const { adjusted, steps } = holm(p);

      others.forEach((one, index) => {
        const { low, high } = differenceTest(one, reference!, 1 - 0.05 / steps[index]!);
        if (Math.abs(adjusted[index]! - 0.05) > 1e-9)
          expect(low > 0 || high < 0).toBe(adjusted[index]! < 0.05);
      });
    }),
    { numRuns: 40 },
  );
});

test('a difference turned round is its own mirror', () => {
  fc.assert(
    fc.property(estimate, estimate, (a, b) => {
      const [there, back] = [differenceTest(a, b), differenceTest(b, a)];

      expect(there.low).toBeCloseTo(-back.high, 9);
      expect(there.probability).toBeCloseTo(back.probability, 12);
    }),
  );
});

test('every rank is inside its interval, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(estimate, { minLength: 1, maxLength: 9 }), (of) => {
      const ranks = rankIntervals(of.map(({ mean, standardError }) => ({ value: mean, standardError })));

      of.forEach(({ mean }, index) => {
        const rank = 1 + of.filter((other) => other.mean > mean).length;
        expect(ranks[index]!.from).toBeLessThanOrEqual(rank);
        expect(ranks[index]!.to).toBeGreaterThanOrEqual(rank);
      });
    }),
  );
});

test('quality and mix together are the whole change; the same shares leave no mix', () => {
  const stratum = fc.record({
    before: fc.integer({ min: 0, max: 20 }),
    after: fc.integer({ min: 0, max: 20 }),
    weightBefore: fc.integer({ min: 1, max: 900 }),
    weightAfter: fc.integer({ min: 1, max: 900 }),
  });
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 1, maxLength: 6 }), (strata) => {
      const mean = (of: 'before' | 'after', by: 'weightBefore' | 'weightAfter') =>
        strata.reduce((sum, one) => sum + one[of] * one[by], 0) /
        strata.reduce((sum, one) => sum + one[by], 0);
      const { quality, mix } = mixEffect(strata);
      const still = mixEffect(strata.map((one) => ({ ...one, weightAfter: 3 * one.weightBefore })));

      expect(quality + mix).toBeCloseTo(mean('after', 'weightAfter') - mean('before', 'weightBefore'), 9);
      expect(still.mix).toBeCloseTo(0, 9);
    }),
  );
});
