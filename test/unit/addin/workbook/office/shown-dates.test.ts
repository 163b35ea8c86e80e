import { mayBeDate, showsDate } from '../../../../../addin/workbook/office/shown-dates.ts';

test('formats of days and times show a date, whatever words they carry', () => {
  const dates = ['d-mmm', 'mmm-yy', 'dd/mm/yyyy hh:mm', 'h:mm', '[h]:mm:ss', '[$-40C]d mmmm', 'yyyy"-T"q'];
  expect(dates.filter((format) => !showsDate(format))).toEqual([]);
});

test('formats of numbers do not, whatever words and colours they carry', () => {
  const numbers = ['General', '0.00', '#,##0 "jours"', '[Red]0', '0\\h', '0%', '@', '0.00E+00', '[$€-40C] 0'];
  expect(numbers.filter(showsDate)).toEqual([]);
});

test('codes and counts are never looked at as dates; days of this century and times of day are', () => {
  expect([4, 366, 9999, '46154', true].filter(mayBeDate)).toEqual([]);
  expect([46154, 0.18].filter(mayBeDate)).toEqual([46154, 0.18]);
});
