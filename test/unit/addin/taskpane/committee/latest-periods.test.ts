import {
  latestMonths,
  latestQuarters,
  latestWeeks,
} from '../../../../../addin/taskpane/committee/latest-periods.ts';

test('weeks are those that are over: on a Sunday the one that ends is not', () => {
  expect(latestWeeks('2026-10-12', 2)).toEqual(['2026-W41', '2026-W40']);
  expect(latestWeeks('2026-10-18', 1)).toEqual(['2026-W41']);
  expect(latestWeeks('2027-01-04', 2)).toEqual(['2026-W53', '2026-W52']);
});

test('months are those that are over; quarters begin with that of the day', () => {
  expect(latestMonths('2026-01-31', 2)).toEqual(['2025-12', '2025-11']);
  expect(latestQuarters('2026-05-31', 3)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4']);
});
