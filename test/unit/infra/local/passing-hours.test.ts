import fc from 'fast-check';
import { hoursOf } from '../../../../infra/local/passing-hours.ts';

const hour = 3_600_000;

test('what ends between two moments is destroyed within half a day and an hour, at a full hour', () => {
  const days = fc.integer({ min: 0, max: 100 * 24 * hour });
  fc.assert(
    fc.property(fc.array(days, { maxLength: 60 }), days, days, (ends, from, length) => {
      const to = from + length;
      const hours = hoursOf(ends, { from, to });
      expect(hours.every((one) => one % hour === 0 && one > from && one <= to)).toBe(true);
      expect([...hours]).toEqual([...new Set(hours)].sort((one, other) => one - other));
      for (const end of ends.filter((one) => one > from && one <= to - 13 * hour))
        expect(hours.some((one) => one >= end && one <= end + 13 * hour)).toBe(true);
    }),
  );
});

test('three months with a recording an hour are some two hundred runs, with none at all no run', () => {
  const ends = Array.from({ length: 92 * 24 }, (_, index) => index * hour + 1);

  expect(hoursOf(ends, { from: 0, to: 92 * 24 * hour }).length).toBeLessThan(185);
  expect(hoursOf([], { from: 0, to: 92 * 24 * hour })).toEqual([]);
});
