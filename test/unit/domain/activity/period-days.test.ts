import fc from 'fast-check';
import { dayNumber, daysOfPeriod } from '#domain/activity/period-days';

test.each([
  ['2026-W41', '2026-10-05', '2026-10-11'],
  ['2026-W53', '2026-12-28', '2027-01-03'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-10-05..2026-10-20', '2026-10-05', '2026-10-20'],
])('the period %s is of the days %s to %s', (period, from, to) => {
  expect(daysOfPeriod(period)).toEqual({ from, to });
});

test('what is no period has no days', () => {
  expect(() => daysOfPeriod('2026-Q4')).toThrow(RangeError);
});

test('days are counted as the calendar has them, leap years and centuries included', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  const aDay = fc.integer({ min: -200_000, max: 200_000 });
  fc.assert(
    fc.property(aDay, (days) => {
      const written = new Date(days * 86_400_000).toISOString().slice(0, 10);
      fc.pre(/^\d{4}-/.test(written));
      expect(dayNumber(written)).toBe(days);
    }),
  );
});
