import fc from 'fast-check';
import { axisScale } from '../../../../../addin/workbench/charts/axis-scale.ts';

const limits = (low: number, high: number) => {
  const { min, max, major } = axisScale({ low, high }, 10);
  return [min, max, major];
};

test('an axis starts at zero until the least value comes within a sixth of the greatest', () => {
  expect(limits(50, 100)).toEqual([0, 120, 20]);
  expect(limits(1, 9)).toEqual([0, 10, 1]);
  expect(limits(10, 35)).toEqual([0, 40, 5]);
  expect(limits(10, 10)).toEqual([0, 12, 2]);
  expect(limits(95, 99)).toEqual([94.5, 99.5, 0.5]);
});

test('negative values are given room on their side', () => {
  expect(limits(-5, 8)).toEqual([-6, 10, 2]);
  expect(limits(-20, -3)).toEqual([-25, 0, 5]);
});

test('what is fixed of an axis is followed, and shares go from nothing to all', () => {
  expect(axisScale({ low: 1, high: 9, min: 0, max: 12, major: 4 }, 10).ticks).toEqual([0, 4, 8, 12]);
  expect(axisScale({ low: 0, high: 1, percent: true }, 10)).toMatchObject({ min: 0, max: 1, major: 0.1 });
});

test('every value lies within the axis, and its lines are even and no more than there is room for', () => {
  const value = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(value, value, fc.integer({ min: 2, max: 20 }), (a, b, most) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(high === low || high - low > 1e-6 * Math.abs(high));
      const { min, max, major, ticks } = axisScale({ low, high }, most);
      expect(min).toBeLessThanOrEqual(low);
      expect(max).toBeGreaterThanOrEqual(high);
      expect(ticks.length - 1).toBeLessThanOrEqual(most);
      expect(ticks[0]).toBeCloseTo(min);
      expect((ticks.at(-1)! - max) / major).toBeCloseTo(0);
    }),
  );
});

test('values hardly apart, or hardly anything, still get an axis', () => {
  expect(axisScale({ low: 1e9, high: 1e9 + 1e-7 }, 10)).toMatchObject({ min: 0, max: 1_200_000_000 });
  expect(axisScale({ low: 0, high: 5e-324 }, 10)).toMatchObject({ min: 0, max: 1 });
});
