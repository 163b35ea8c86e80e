import { displayText } from '../../../../../addin/workbench/model/display-text.ts';
import { dateSerial } from '../../../../../addin/workbench/model/date-entry.ts';
import { type Culture, readEntry } from '../../../../../addin/workbench/model/entry.ts';

const year = new Date().getFullYear();

test.each<[string, Culture, unknown]>([
  ['12,5', 'fr', 12.5],
  ['12.5', 'fr', '12.5'],
  ['12.5', 'en', 12.5],
  ['1 234,5', 'fr', 1234.5],
  ['1,234.5', 'en', 1234.5],
  ['007', 'en', 7],
  ["'007", 'en', '007'],
  ['-3', 'fr', -3],
  ['1E3', 'en', 1000],
  ['12345678901234567', 'en', 12345678901234500],
  ['12,5 %', 'fr', 0.125],
  ['VRAI', 'fr', true],
  ['vrai', 'en', 'vrai'],
  ['FALSE', 'en', false],
  ['N', 'fr', 'N'],
  ['20/32', 'fr', '20/32'],
  ['20/32', 'en', '20/32'],
  ['25/05/2020', 'fr', 43976],
  ['05/25/2020', 'en', 43976],
  ['25/05/2020', 'en', '25/05/2020'],
  ['2020-05-25', 'fr', 43976],
  ['31/02/2021', 'fr', '31/02/2021'],
  ['12:30', 'fr', 12.5 / 24],
  ['25/05/2020 12:00', 'fr', 43976.5],
  ['3/4', 'fr', dateSerial(year, 4, 3)],
  ['3/4', 'en', dateSerial(year, 3, 4)],
  ['12/2032', 'fr', dateSerial(2032, 12, 1)],
  ['12/32', 'fr', dateSerial(1932, 12, 1)],
])('%s typed in %s becomes %p', (text, culture, expected) => {
  expect(readEntry(text, culture).value).toBe(expected);
});

test('a text cell keeps what is typed, leading zeros and equal signs included', () => {
  expect(readEntry('00123', 'fr', '@')).toEqual({ value: '00123' });
  expect(readEntry('=A1', 'fr', '@')).toEqual({ value: '=A1' });
});

test('a formula is kept in English whatever the language it is typed in', () => {
  expect(readEntry('=SOMME(A1;2,5)', 'fr').formula).toBe('=SUM(A1,2.5)');
  expect(readEntry('=SUM(A1,2.5)', 'en').formula).toBe('=SUM(A1,2.5)');
});

test('an error typed in French is the error of the file', () => {
  expect(readEntry('#VALEUR!', 'fr')).toEqual({ value: '#VALUE!', error: true });
});

test('a number typed in a percent cell is a percentage', () => {
  expect(readEntry('12', 'fr', '0%').value).toBe(0.12);
});

test.each<[number | string | boolean, string, Culture, string]>([
  [0.125, '0.0%', 'fr', '12,5%'],
  [43976, 'dd/mm/yyyy', 'fr', '25/05/2020'],
  [43976.5, 'dd/mm/yyyy hh:mm', 'fr', '25/05/2020 12:00'],
  [1234.5, '#,##0.00', 'en', '1,234.50'],
  [-2, '0;(0)', 'en', '(2)'],
  [0.1 + 0.2, 'General', 'fr', '0,3'],
  [true, 'General', 'fr', 'VRAI'],
  [5, '0" €"', 'fr', '5 €'],
])('%p in format %s reads %s', (value, numberFormat, language, expected) => {
  expect(displayText({ value, numberFormat, format: {} }, language)).toBe(expected);
});
