import { parseSpan, writeSpan } from '#domain/activity/span';

const serialOf = (day: string): number => (Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000;
const written = (cell: string | number): string | undefined => {
  const span = parseSpan(cell);
  return span && writeSpan(span);
};

test.each<[string | number, string]>([
  ['2026-W41', '2026-10-05..2026-10-11'],
  ['2026-S41', '2026-10-05..2026-10-11'],
  [' 2026w1 ', '2025-12-29..2026-01-04'],
  ['2026-W53', '2026-12-28..2027-01-03'],
  ['2026-10', '2026-10-01..2026-10-31'],
  ['2/2028', '2028-02-01..2028-02-29'],
  ['2026-Q4', '2026-10-01..2026-12-31'],
  ['T4 2026', '2026-10-01..2026-12-31'],
  ['4t2026', '2026-10-01..2026-12-31'],
  ['2026', '2026-01-01..2026-12-31'],
  [2026, '2026-01-01..2026-12-31'],
  ['2026-10-05..2026-10-20', '2026-10-05..2026-10-20'],
  ['2026-10-05', '2026-10-05..2026-10-05'],
  ['2026-10-05T08:00:00', '2026-10-05..2026-10-05'],
  ['05/10/2026', '2026-10-05..2026-10-05'],
])('the period %p is the days %s', (cell, days) => {
  expect(written(cell)).toBe(days);
});

test('an Excel date on the first of a month is the month that was typed, any other is its day', () => {
  expect(written(serialOf('2026-10-01'))).toBe('2026-10-01..2026-10-31');
  expect(written(serialOf('2026-10-02'))).toBe('2026-10-02..2026-10-02');
  expect(written(serialOf('2026-10-02') + 0.75)).toBe('2026-10-02..2026-10-02');
});

test.each<[string | number]>([
  [''],
  ['2026-W54'],
  ['2025-W53'],
  ['2026-13'],
  ['2026-02-30'],
  ['2026-10-20..2026-10-05'],
  ['2026-Q4-L'],
  ['1789'],
  [1789],
  [2026.5],
  [-3],
])('%p is no period', (cell) => {
  expect(parseSpan(cell)).toBeUndefined();
});
