import { fraction } from '../../../../../../functions/domain/fraction.ts';
import { readDecimal } from '../../../../../../addin/workbook/import/activity/read-decimal.ts';
import { readShare } from '../../../../../../addin/workbook/import/activity/read-share.ts';

test.each([
  ['12,5', fraction(25n, 2n)],
  ['12.5', fraction(25n, 2n)],
  ['1 234,50 €', fraction(2469n, 2n)],
  ['1.234,50', fraction(2469n, 2n)],
  ['1,234.50', fraction(2469n, 2n)],
  ['1.234.567', 1_234_567],
  ['1\u202f234', 1234],
  ["1'234", 1234],
  ['-3', -3],
  ['9.26E-05', fraction(463n, 5_000_000n)],
  ['2e3', 2000],
] as const)('%s is read exactly', (text, expected) => {
  expect(readDecimal(text)).toEqual(expected);
});

test('a sign that comes once is of the decimals: 1,234 is a little more than one', () => {
  expect(readDecimal('1,234')).toEqual(fraction(617n, 500n));
});

test('what is no decimal is none', () => {
  for (const cell of ['', 'abc', '1,2,3', '12 %', '1e9999', '--1', '.', null, false, Number.NaN])
    expect(readDecimal(cell)).toBeUndefined();
});

test('a share is of one or of a hundred, and a per cent sign always says which', () => {
  expect(readShare('87,5 %', 'share')).toEqual(fraction(7n, 8n));
  expect(readShare('87,5', 'percent')).toEqual(fraction(7n, 8n));
  expect(readShare(0.875, 'share')).toEqual(fraction(7n, 8n));
  expect(readShare('100%', 'percent')).toEqual(fraction(1n));
  expect(readShare(1, 'share')).toBe(1);
  for (const cell of ['101 %', '-1 %', 'x', null]) expect(readShare(cell, 'percent')).toBeUndefined();
});
