import { rangeConstants } from '#domain/statistics/charts/range-constants';
import { rangeBaselineOf, xbarR } from '#domain/statistics/charts/xbar-r';

test('constants of ranges are those of Montgomery, appendix VI, with their further digits', () => {
  const printed = [2, 3, 5, 10].map((n) => Object.values(rangeConstants(n)).map((one) => one.toFixed(3)));

  expect(printed).toEqual([
    ['1.128', '0.853'],
    ['1.693', '0.888'],
    ['2.326', '0.864'],
    ['3.078', '0.797'],
  ]);
  expect(rangeConstants(2).d2).toBeCloseTo(2 / Math.sqrt(Math.PI), 12);
  expect(() => rangeConstants(1)).toThrow(RangeError);
});

test('means and ranges have the limits of the mean range', () => {
  const groups = [
    [1, 3],
    [2, 6],
    [4, 4],
  ];
  const { center, sigma, means, ranges } = xbarR(groups);

  expect(center).toBeCloseTo(20 / 6, 12);
  expect(sigma).toBeCloseTo(Math.sqrt(Math.PI), 12);
  expect(means[0]!.high).toBeCloseTo(center + (3 * Math.sqrt(Math.PI)) / Math.SQRT2, 12);
  // D4 = 3.2665 for two observations, D3 = 0.
  expect(ranges[0]).toMatchObject({ value: 2, low: 0, high: expect.closeTo(2 * 3.2665, 3) });
});

test('ranges of groups of several sizes are not compared', () => {
  expect(() =>
    rangeBaselineOf([
      [1, 2],
      [1, 2, 3],
    ]),
  ).toThrow(RangeError);
});
