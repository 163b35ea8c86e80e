import { cusumRunLength } from '#domain/statistics/charts/cusum-run-length';
import { ewmaRunLength } from '#domain/statistics/charts/ewma-run-length';
import { shewhartRunLength } from '#domain/statistics/charts/shewhart-run-length';

const shifts = [0, 0.5, 1, 2, 3];

test('run lengths of three-sigma limits are those of Montgomery', () => {
  const lengths = shifts.map((shift) => shewhartRunLength({ shift }));

  expect(lengths.map((length) => Number(length.toFixed(1)))).toEqual([370.4, 155.2, 43.9, 6.3, 2]);
});

test('run lengths of cumulative sums are those of Lucas and Crosier (1982)', () => {
  const lengths = [0, 0.5, 1, 2].map((shift) => cusumRunLength({ k: 0.5, h: 5, shift }));

  expect(lengths.map((length) => Number(length.toPrecision(3)))).toEqual([465, 38, 10.4, 4.01]);
  expect(cusumRunLength({ k: 0.5, h: 4 })).toBeCloseTo(168, 0);
  // One side alone: two of them alarm twice as often.
  expect(cusumRunLength({ k: 0.5, h: 5, sides: 'one' })).toBeCloseTo(930.9, 1);
});

test('run lengths of moving averages are those of Lucas and Saccucci (1990)', () => {
  expect(ewmaRunLength({ lambda: 0.2, L: 2.962 }) / 500).toBeCloseTo(1, 2);
  expect(ewmaRunLength({ lambda: 0.1, L: 2.814 }) / 500).toBeCloseTo(1, 2);
  expect(ewmaRunLength({ lambda: 0.1, L: 2.814, shift: 1 })).toBeCloseTo(10.3, 1);
});

test('limits that widen with the variance alarm sooner, above all for large shifts', () => {
  for (const shift of [0, 1, 3]) {
    const fixed = ewmaRunLength({ lambda: 0.4, L: 3.054, shift });
    expect(ewmaRunLength({ lambda: 0.4, L: 3.054, shift, limits: 'exact' })).toBeLessThan(fixed);
  }
});

test('a moving average of the last point only is the chart of three sigmas', () => {
  for (const limits of ['asymptotic', 'exact'] as const)
    expect(ewmaRunLength({ lambda: 1, L: 3, shift: 1, limits })).toBeCloseTo(43.8946817185395, 6);
});
