import { hodgesLehmann } from '#domain/statistics/impact/hodges-lehmann';
import { practiceCost } from '#domain/statistics/impact/practice-cost';

/** Hollander & Wolfe (1973), page 69: permeability constants, as R wilcox.test answers them. */
const x = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
const y = [1.15, 0.88, 0.9, 0.74, 1.21];

test('the shift of the published samples and its exact interval', () => {
  const shift = hodgesLehmann(x, y);

  expect(shift.value).toBeCloseTo(0.305, 12);
  expect([shift.low, shift.high].map((limit) => limit.toFixed(2))).toEqual(['-0.15', '0.76']);
  expect(shift.achieved).toBeCloseTo(0.96003996004, 11);
  expect(shift.W).toBe(35);
  expect(shift.probability).toBeCloseTo(0.254412254412, 11);
});

test('the other sample first turns the shift round', () => {
  const [one, other] = [hodgesLehmann(x, y), hodgesLehmann(y, x)];

  expect(other.value).toBeCloseTo(-one.value, 12);
  expect(other.low).toBeCloseTo(-one.high, 12);
  expect(other.probability).toBeCloseTo(one.probability, 12);
});

test('large samples are read by the normal approximation, near the exact answer', () => {
  const values = (count: number, step: number): number[] =>
    Array.from({ length: count }, (_, index) => ((index * 37) % 101) * step);
  const [exact, approximate] = [
    hodgesLehmann(values(50, 1), values(50, 0.9)),
    hodgesLehmann(values(51, 1), values(50, 0.9)),
  ];

  expect(Math.abs(approximate.probability - exact.probability)).toBeLessThan(0.05);
  expect(approximate.achieved).toBeGreaterThan(0.94);
});

test('two values have no interval of 95 %: the widest there is, with what it is worth', () => {
  expect(hodgesLehmann([1, 2], [5])).toMatchObject({ low: -4, high: -3, place: 1 });
  expect(hodgesLehmann([1, 2], [5]).achieved).toBeCloseTo(1 / 3, 12);
  expect(() => hodgesLehmann([], [5])).toThrow(RangeError);
});

test('a practice costs its share of the volume, times its seconds', () => {
  const found = practiceCost({
    seen: { x: 62, n: 150 },
    volume: 420_000,
    seconds: { value: 24, low: 15.2, high: 32.8 },
    costPerHour: 28.5,
  });

  expect(found.cost).toBeCloseTo(32_984, 6);
  expect(found.contacts).toBeCloseTo(173_600, 6);
  expect(found.box.low).toBeCloseTo(17_065.0033375, 6);
  expect(found.box.high).toBeCloseTo(53_803.8166212, 6);
  expect(found.standardError).toBeCloseTo(6980.75874888, 7);
});

test('seconds that may be saved make a box with a negative corner', () => {
  const { box } = practiceCost({
    seen: { x: 5, n: 10 },
    volume: 3600,
    seconds: { value: 1, low: -3, high: 5 },
    costPerHour: 1,
  });

  expect(box.low).toBeLessThan(-1);
  expect(box.high).toBeGreaterThan(3);
});
