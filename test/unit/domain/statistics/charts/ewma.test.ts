import { ewmaAsymptoticMargin, ewmaChart } from '#domain/statistics/charts/ewma';

/** NIST/SEMATECH e-Handbook, 6.3.2.4. */
const published = {
  x: [
    52, 47, 53, 49.3, 50.1, 47, 51, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6,
    52.1,
  ],
  ewma: [
    50.6, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38,
    49.92, 50.73, 51.23, 51.94, 51.99,
  ],
};
const settings = { center: 50, sigma: 2.0539, lambda: 0.3, L: 3 };
const singles = published.x.map((mean) => ({ n: 1, mean }));

test('the published example of the handbook', () => {
  const points = ewmaChart(singles, settings);

  expect(points.map(({ value }) => Number(value.toFixed(2)))).toEqual(published.ewma);
  expect(points.some(({ isOutside }) => isOutside)).toBe(false);
  expect(50 + ewmaAsymptoticMargin(settings)).toBeCloseTo(52.5884, 4);
  expect(points[0]!.high).toBeCloseTo(51.84851, 9);
  expect(points.at(-1)!.low).toBeCloseTo(47.4115690858756, 9);
});

test('points of unequal n have limits of their own: a week of four observations weighs more than a week of one', () => {
  const [first, second] = ewmaChart(
    [
      { n: 4, mean: 11 },
      { n: 1, mean: 10 },
    ],
    { center: 10, sigma: 2, lambda: 0.5, L: 3 },
  );

  // v₁ = 0.25·4/4 = 0.25; v₂ = 0.25·4/1 + 0.25·0.25 = 1.0625.
  expect(first).toEqual({ value: 10.5, low: 8.5, high: 11.5, isOutside: false });
  expect(second!.value).toBe(10.25);
  expect(second!.high).toBeCloseTo(10 + 3 * Math.sqrt(1.0625), 12);
});

test('a point beyond its limit is told, one on it is not', () => {
  const chart = ewmaChart(
    [
      { n: 1, mean: 3 },
      { n: 1, mean: 3.1 },
    ],
    { center: 0, sigma: 1, lambda: 1, L: 3 },
  );

  expect(chart.map(({ isOutside }) => isOutside)).toEqual([false, true]);
});

test('a point without observation, or a weight out of (0,1], is refused', () => {
  expect(() => ewmaChart([{ n: 0, mean: 0 }], settings)).toThrow(RangeError);
  expect(() => ewmaChart(singles, { ...settings, lambda: 0 })).toThrow(RangeError);
});
