import fc from 'fast-check';
import { changePoint } from '#domain/statistics/charts/change-point';
import { cusumChart } from '#domain/statistics/charts/cusum';
import { ewmaChart } from '#domain/statistics/charts/ewma';
import { baselineOf, xbarS } from '#domain/statistics/charts/xbar-s';
import { runRules, runRuleSets } from '#domain/statistics/charts/run-rules';

const hundredth = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -100 * most, max: 100 * most }).map((value) => value / 100);
const groups = fc.array(
  fc.record({
    n: fc.integer({ min: 2, max: 40 }),
    mean: hundredth(20),
    deviation: fc.integer({ min: 1, max: 500 }).map((value) => value / 100),
  }),
  { minLength: 2, maxLength: 30 },
);

test('a moving average of the newest point only is Shewhart’s chart, for groups of any sizes', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const baseline = baselineOf(all);
      const shewhart = xbarS(all, baseline).means;
      const moving = ewmaChart(all, { ...baseline, lambda: 1, L: 3 });
      const apart = moving.flatMap(({ value, low, high }, index) => {
        const other = shewhart[index]!;
        return [value - other.value, low - other.low, high - other.high].map(Math.abs);
      });
      expect(Math.max(...apart)).toBeLessThan(1e-9);
    }),
  );
});

test('a moving average of equal groups has the limits of the closed formula', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 5, max: 95 }),
      fc.integer({ min: 1, max: 40 }),
      (n, percent, periods) => {
        const lambda = percent / 100;
        const points = Array.from({ length: periods }, () => ({ n, mean: 0 }));
        const last = ewmaChart(points, { center: 0, sigma: 2, lambda, L: 3 }).at(-1)!;
        const share = (lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * periods));
        expect(last.high / (3 * 2 * Math.sqrt(share / n))).toBeCloseTo(1, 12);
      },
    ),
  );
});

test('cumulative sums of a series turned upside down change sides', () => {
  fc.assert(
    fc.property(fc.array(hundredth(4), { maxLength: 60 }), (z) => {
      const [chart, mirrored] = [cusumChart(z), cusumChart(z.map((value) => -value))];
      expect(
        mirrored.map(({ low, high, isLow, isHigh }) => ({
          low: high,
          high: low,
          isLow: isHigh,
          isHigh: isLow,
        })),
      ).toEqual(chart.map(({ low, high, isLow, isHigh }) => ({ low, high, isLow, isHigh })));
    }),
  );
});

test('rules do not see which side is up', () => {
  fc.assert(
    fc.property(fc.array(hundredth(4), { maxLength: 60 }), (z) => {
      const rules = [...runRuleSets.westernElectric, ...runRuleSets.nelson];
      expect(
        runRules(
          z.map((value) => -value),
          rules,
        ),
      ).toEqual(runRules(z, rules));
    }),
  );
});

test('a shift leaves no more squares than any other cut', () => {
  fc.assert(
    fc.property(fc.array(hundredth(20), { minLength: 2, maxLength: 40 }), fc.nat(), (x, at) => {
      const cut = 1 + (at % (x.length - 1));
      const around = (part: readonly number[]): number => {
        const mean = part.reduce((sum, one) => sum + one, 0) / part.length;
        return part.reduce((sum, one) => sum + (one - mean) ** 2, 0);
      };
      const squares = around(x.slice(0, cut)) + around(x.slice(cut));
      expect(changePoint(x).squares).toBeLessThanOrEqual(squares + 1e-9);
    }),
  );
});
