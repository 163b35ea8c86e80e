import { cusumChart } from '#domain/statistics/charts/cusum';

/** Montgomery, Introduction to Statistical Quality Control, tables 9.1 and 9.2: target 10, K = 0.5, H = 5. */
const montgomery = [
  9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08, 9.37, 10.62,
  10.31, 8.52, 10.84, 10.9, 9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31, 10.52,
].map((x) => x - 10);

test('the published example: the alarm at point 29 for a change after point 22', () => {
  const chart = cusumChart(montgomery, { k: 0.5, h: 5 });

  expect(chart.flatMap(({ isHigh }, index) => (isHigh ? [index + 1] : []))).toEqual([29, 30]);
  expect(chart.some(({ isLow }) => isLow)).toBe(false);
  expect(chart[28]!.high).toBeCloseTo(5.28, 9);
  expect(chart[28]!.since).toBe(22);
  expect(chart[2]!.low).toBeCloseTo(1.77, 9);
});

test('a loss is seen on the lower sum, dated from its first point', () => {
  const chart = cusumChart([0, 1, -2, -2, -2, -2]);

  expect(chart.map(({ low }) => low)).toEqual([0, 0, 1.5, 3, 4.5, 6]);
  expect(chart.map(({ isLow }) => isLow)).toEqual([false, false, false, false, false, true]);
  expect(chart.map(({ since }) => since)).toEqual([undefined, 1, 2, 2, 2, 2]);
});
