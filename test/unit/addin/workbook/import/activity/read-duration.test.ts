import { toNumber } from '../../../../../../functions/domain/fraction.ts';
import { readDuration } from '../../../../../../addin/workbook/import/activity/read-duration.ts';
import type { Exact } from '../../../../../../addin/workbook/import/activity/exact.ts';

const seconds = (value: Exact | undefined) =>
  value === undefined || typeof value === 'number' ? value : toNumber(value);

test.each([
  ['00:10:53', 653],
  ['10:53', 653],
  ['1:05', 65],
  ['100:23:11', 361_391],
  ['2h15', 8100],
  ['00:00:06.25', 6.25],
  ['6 min 30 s', 390],
  ['6\'30"', 390],
  ['45 s', 45],
])('a duration written %s is %p seconds whatever the unit of numbers', (text, expected) => {
  expect(seconds(readDuration(text, 'minutes'))).toBe(expected);
  expect(seconds(readDuration(text, 'days'))).toBe(expected);
});

test('a number alone is of the unit of its column, exactly', () => {
  expect(seconds(readDuration('6,50', 'minutes'))).toBe(390);
  expect(seconds(readDuration('8,28', 'minutes'))).toBe(496.8);
  expect(seconds(readDuration('390', 'seconds'))).toBe(390);
  expect(seconds(readDuration(1.5, 'hours'))).toBe(5400);
});

test('a fraction of a day is the whole second that its digits mean, and no more is rounded away', () => {
  expect(seconds(readDuration('0.000717593', 'days'))).toBe(62);
  expect(seconds(readDuration('9.26E-05', 'days'))).toBe(8);
  expect(seconds(readDuration('0,5', 'days'))).toBe(43_200);
  expect(seconds(readDuration(390 / 86_400, 'days'))).toBe(390);
  expect(seconds(readDuration(62.4 / 86_400, 'days'))).toBeCloseTo(62.4, 6);
});

test('a cell that Excel shows as a time is a duration, also beyond a day and beyond two months', () => {
  expect(readDuration(new Date('1899-12-31T00:06:30Z'), 'minutes')).toBe(390);
  expect(readDuration(new Date('1900-01-01T01:00:00Z'), 'seconds')).toBe(25 * 3600);
  expect(readDuration(new Date('1900-03-01T00:00:00Z'), 'seconds')).toBe(61 * 86_400);
});

test('what is no duration, or a negative one, is none', () => {
  for (const cell of ['', 'abc', '10:75', '1:75:00', '-5', -5, '#N/A', null, true])
    expect(readDuration(cell, 'seconds')).toBeUndefined();
});
