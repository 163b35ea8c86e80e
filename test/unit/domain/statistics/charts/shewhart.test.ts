import { changePoint, pettitt } from '#domain/statistics/charts/change-point';
import { c4, deviationChartFactors } from '#domain/statistics/charts/constants';
import { individualsChart } from '#domain/statistics/charts/individuals';
import { runRules, runRuleSets } from '#domain/statistics/charts/run-rules';
import { xbarS } from '#domain/statistics/charts/xbar-s';

test('constants of the charts are those of Montgomery, appendix VI', () => {
  expect([2, 5, 10, 25].map((n) => Number(c4(n).toFixed(4)))).toEqual([0.7979, 0.94, 0.9727, 0.9896]);
  const { A3, B3, B4 } = deviationChartFactors(10);
  expect([A3, B3, B4].map((one) => Number(one.toFixed(3)))).toEqual([0.975, 0.284, 1.716]);
  expect(deviationChartFactors(5).B3).toBe(0);
  expect(() => c4(1)).toThrow(RangeError);
});

test('individuals and moving ranges of the viscosity example (Montgomery 1991, page 242)', () => {
  const chart = individualsChart([
    33.75, 33.05, 34, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.2, 33.62, 33, 33.54, 33.12, 33.84,
  ]);

  expect(chart.center).toBeCloseTo(33.52, 2);
  expect(chart.low).toBeCloseTo(32.245, 3);
  expect(chart.high).toBeCloseTo(34.801, 3);
  expect(chart.rangeHigh).toBeCloseTo(1.5706, 3);
  expect(chart.points.some(({ isOutside }) => isOutside)).toBe(false);
});

test('subgroups of unequal sizes have limits of their own, and a group of one has no deviation', () => {
  const { center, sigma, means, deviations } = xbarS([
    { n: 4, mean: 10, deviation: 2 },
    { n: 9, mean: 12, deviation: 2 },
    { n: 1, mean: 11, deviation: NaN },
  ]);

  expect(center).toBeCloseTo((40 + 108 + 11) / 14, 12);
  expect(sigma).toBeCloseTo((2 / c4(4) + 2 / c4(9)) / 2, 12);
  expect(means[1]!.high - center).toBeCloseTo(sigma, 12);
  expect(means[2]!.high - center).toBeCloseTo(3 * sigma, 12);
  expect(deviations).toHaveLength(2);
  expect(deviations[0]!.low).toBe(0);
});

test('limits of a known baseline judge the groups that come after it', () => {
  const { means } = xbarS([{ n: 9, mean: 12.1, deviation: 1 }], { center: 10, sigma: 2 });

  expect(means).toEqual([{ value: 12.1, low: 8, high: 12, isOutside: true }]);
});

test('each rule tells the last point of its pattern, every time it is completed', () => {
  const found = (z: readonly number[]): Record<string, readonly number[]> =>
    Object.fromEntries(
      [...runRules(z, [...runRuleSets.westernElectric, ...runRuleSets.nelson])].filter(
        ([, at]) => at.length > 0,
      ),
    );

  expect(found([0.1, 3, -3.1])).toEqual({ 'western-electric-1': [2], 'nelson-1': [2] });
  expect(found([2.1, 0, 2.2, -2.1, -0.5])).toEqual({ 'western-electric-2': [2], 'nelson-5': [2] });
  expect(found([-1.1, -1.2, 0.5, -1.1, -1.3, -0.9])).toEqual({ 'western-electric-3': [4], 'nelson-6': [4] });
  expect(found([0.3, 0.5, 0.2, 0.4, 0.3, 0.5, 0.2, 0.4, 0.3])).toEqual({
    'western-electric-4': [7, 8],
    'nelson-2': [8],
  });
  expect(found([-1, -0.6, -0.2, 0.2, 0.6, 1])).toEqual({ 'nelson-3': [5] });
  expect(found(Array.from({ length: 14 }, (_, index) => (index % 2 === 0 ? 1.5 : -1.5)))).toEqual({
    'nelson-4': [13],
    'nelson-8': [7, 8, 9, 10, 11, 12, 13],
  });
  expect(found([0.5, -0.5, -0.4, 0.4, 0.3, -0.3, -0.2, 0.2, 0.1, -0.1, -0.1, 0.5, -0.5, 0.4, 0])).toEqual({
    'nelson-7': [14],
  });
});

test('a shift of the mean is dated by least squares and by ranks', () => {
  const x = [5, 6, 5, 6, 5, 6, 9, 10, 9, 10, 9, 10];

  expect(changePoint(x)).toEqual({ after: 6, before: 5.5, then: 9.5, squares: 3 });
  // Every pair across the shift is ordered: U = 36, p = 2 exp(−6·36²/(12³+12²)).
  expect(pettitt(x)).toEqual({ K: 36, after: 6, probability: 2 * Math.exp(-7776 / 1872) });
  expect(pettitt([1, 2]).probability).toBe(1);
});
