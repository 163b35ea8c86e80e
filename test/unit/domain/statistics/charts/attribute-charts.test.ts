import { cChart, laneyChart, pChart, uChart } from '#domain/statistics/charts/attribute-charts';
import type { ChartPoint } from '#domain/statistics/charts/chart-point';

const outside = (points: readonly ChartPoint[]): number[] =>
  points.flatMap(({ isOutside }, index) => (isOutside ? [index + 1] : []));

test('shares of the orange juice cans (Montgomery 1991, pages 151 to 155)', () => {
  const defective = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9,
    6,
  ];
  const { center, points } = pChart(defective.map((x) => ({ x, n: 50 })));

  expect(center).toBeCloseTo(0.2313, 4);
  expect([points[0]!.low, points[0]!.high].map((limit) => limit.toFixed(4))).toEqual(['0.0524', '0.4102']);
  expect(outside(points)).toEqual([15, 23]);
});

test('counts of the circuit boards (Montgomery 1991, page 173)', () => {
  const { center, points } = cChart([
    21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15,
  ]);

  expect(center).toBeCloseTo(19.85, 2);
  expect(points[0]!.low).toBeCloseTo(6.48, 2);
  expect(outside(points)).toEqual([6, 20]);
});

test('limits of shares and rates stop where the quantity does, and follow the size of each period', () => {
  const shares = pChart([
    { x: 9, n: 10 },
    { x: 89, n: 90 },
  ]).points;
  expect(shares[0]!.high).toBe(1);
  expect(shares[1]!.low).toBeGreaterThan(shares[0]!.low);

  const rates = uChart([
    { x: 1, n: 1 },
    { x: 40, n: 25 },
  ]).points;
  expect(rates[0]!.low).toBe(0);
  expect(rates[1]!.low).toBeCloseTo(41 / 26 - 3 * Math.sqrt(41 / 26 / 25), 12);
});

test('shares of very many contacts are judged by how they vary, not by binomial limits', () => {
  const counts = [0.93, 0.95, 0.94, 0.96, 0.93, 0.95].map((share) => ({ x: share * 100_000, n: 100_000 }));
  const binomial = outside(pChart(counts).points);
  const { sigmaZ, points } = laneyChart(counts);

  expect(binomial.length).toBeGreaterThan(3);
  // Moving ranges .02 .01 .02 .03 .02 average .02, over the binomial deviation of p̄ = .94333.
  expect(sigmaZ).toBeCloseTo(0.02 / (2 / Math.sqrt(Math.PI)) / Math.sqrt((0.943333 * 0.056667) / 100_000), 2);
  expect(outside(points)).toEqual([]);
});

test('shares that never vary have no limits of Laney', () => {
  expect(() =>
    laneyChart([
      { x: 5, n: 5 },
      { x: 4, n: 4 },
    ]),
  ).toThrow(RangeError);
});
