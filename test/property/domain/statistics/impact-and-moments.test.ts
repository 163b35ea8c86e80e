import fc from 'fast-check';
import { hodgesLehmann } from '#domain/statistics/impact/hodges-lehmann';
import { mantelHaenszel } from '#domain/statistics/impact/mantel-haenszel';
import { rankSumProbabilities } from '#domain/statistics/impact/rank-sum';
import { koopmanRatio, oddsRatio, riskDifference, type TwoByTwo } from '#domain/statistics/impact/two-by-two';
import { mergedMoments, momentsOf, noMoments, sampleDeviation, withValue } from '#domain/statistics/moments';

const side = fc
  .tuple(fc.nat(40), fc.nat(40))
  .filter(([events, others]) => events + others > 0)
  .map(([events, others]) => ({ x: events, n: events + others }));
const tables: fc.Arbitrary<TwoByTwo> = fc.record({ exposed: side, unexposed: side });
const exchanged = ({ exposed, unexposed }: TwoByTwo): TwoByTwo => ({
  exposed: unexposed,
  unexposed: exposed,
});

test('comparing the other way round turns differences over and inverts ratios', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const [one, other] = [riskDifference(table), riskDifference(exchanged(table))];
      expect(other.low).toBeCloseTo(-one.high, 12);
      const odds = [oddsRatio(table), oddsRatio(exchanged(table))] as const;
      if (odds[0] === null) expect(odds[1]).toBeNull();
      else expect(odds[1]!.low * odds[0].high).toBeCloseTo(1, 9);
      const [score, inverse] = [koopmanRatio(table), koopmanRatio(exchanged(table))];
      if (score === null || score.low === 0) return;
      expect(inverse!.high * score.low).toBeCloseTo(1, 7);
    }),
  );
});

test('one stratum is adjusted for nothing, and the same strata twice change no effect', () => {
  fc.assert(
    fc.property(fc.array(tables, { minLength: 1, maxLength: 6 }), ([first, ...others]) => {
      const [table] = [first!];
      const one = mantelHaenszel([table])!;
      expect(one.riskDifference.value).toBeCloseTo(riskDifference(table).value, 12);
      const strata = [table, ...others];
      const [once, twice] = [mantelHaenszel(strata)!, mantelHaenszel([...strata, ...strata])!];
      expect(twice.riskDifference.value).toBeCloseTo(once.riskDifference.value, 12);
      expect(twice.riskDifference.standardError).toBeCloseTo(
        once.riskDifference.standardError / Math.SQRT2,
        9,
      );
    }),
  );
});

const seconds = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 15 });

test('a shift moves with the values and turns over with the samples', () => {
  fc.assert(
    fc.property(seconds, seconds, fc.integer({ min: -300, max: 300 }), (x, y, by) => {
      const [one, moved] = [
        hodgesLehmann(x, y),
        hodgesLehmann(
          x.map((value) => value + by),
          y,
        ),
      ];
      expect(moved).toMatchObject({ value: one.value + by, low: one.low + by, high: one.high + by });
      expect(one.low).toBeLessThanOrEqual(one.value);
      expect(one.high).toBeGreaterThanOrEqual(one.value);
    }),
  );
});

test('rank sums are symmetric and one of them happens', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (m, n) => {
      const probabilities = rankSumProbabilities(m, n);
      expect(probabilities).toHaveLength(m * n + 1);
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      const asymmetries = probabilities.map((one, w) => Math.abs(one - probabilities[m * n - w]!));
      expect(Math.max(...asymmetries)).toBeLessThan(1e-12);
    }),
  );
});

test('moments of parts put together are those of the whole, on values all alike but for their last digits', () => {
  const values = fc.array(
    fc.integer({ min: 0, max: 9 }).map((last) => 10_000_000 + last / 8),
    { minLength: 2, maxLength: 200 },
  );
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 9 }), (all, parts) => {
      const whole = momentsOf(all);
      const merged = Array.from({ length: parts }, (_, part) =>
        momentsOf(all.filter((_value, index) => index % parts === part)),
      ).reduce(mergedMoments, noMoments);
      const exact = all.map((value) => (value - 10_000_000) * 8);
      const deviation = sampleDeviation(momentsOf(exact)) / 8;
      for (const moments of [whole, merged, all.reduce(withValue, noMoments)]) {
        expect(moments.n).toBe(all.length);
        expect(moments.mean).toBeCloseTo(whole.mean, 7);
        expect(sampleDeviation(moments)).toBeCloseTo(deviation, 7);
      }
    }),
  );
});
