import { filterBy } from '../../../../../addin/workbench/model/edits.ts';
import type { FilterCriteria } from '../../../../../addin/workbench/model/table.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

const kept = (texts: string[], criteria: FilterCriteria, language: 'fr' | 'en' = 'fr') => {
  const { workbook, sheet, table: make } = sheetOf([['n'], ...texts.map((text) => [text])], language);
  filterBy(workbook, make(`A1:A${texts.length + 1}`), 0, criteria);
  return texts.filter((_, index) => !sheet.hiddenRows.has(index + 1));
};

const custom = (criterion1: string, criterion2?: string, operator?: 'And' | 'Or') => ({
  filterOn: 'Custom',
  criterion1,
  ...(criterion2 !== undefined && { criterion2, operator }),
});

test.each([
  ['more than', custom('>2,5'.replace(',', '.')), ['3', '10']],
  ['at most', custom('<=2'), ['1', '2']],
  ['between', custom('>=2', '<=3', 'And'), ['2', '3']],
  ['one or the other', custom('<2', '>5', 'Or'), ['1', '10']],
  ['equal', custom('=3'), ['3']],
  ['different', custom('<>3'), ['1', '2', '10', 'deux']],
  ['the two largest', { filterOn: 'TopItems', criterion1: '2' }, ['3', '10']],
  ['the smallest quarter', { filterOn: 'BottomPercent', criterion1: '25' }, ['1']],
  ['above the average', { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }, ['10']],
])('numbers are kept when %s', (_, criteria, expected) => {
  expect(kept(['1', '2', '3', '10', 'deux'], criteria)).toEqual(expected);
});

test.each([
  ['begin', custom('=ly*'), ['Lyon']],
  ['end', custom('=*on'), ['Lyon', 'Toulon']],
  ['contain', custom('=*ou*'), ['Toulon']],
  ['do not contain', custom('<>*o*'), ['', 'Lille', '12']],
  ['are one character', custom('=?ille'), ['Lille']],
  ['are blank', custom('='), ['']],
  ['are not blank', custom('<>'), ['Lyon', 'Toulon', 'Lille', '12']],
])('texts are kept when they %s', (_, criteria, expected) => {
  expect(kept(['Lyon', 'Toulon', '', 'Lille', '12'], criteria)).toEqual(expected);
});

test('dates are kept by year, month or day beside plain values', () => {
  const days = ['12/03/2026', '13/03/2026', '01/04/2026', '01/03/2027', 'x'];
  const values = [{ date: '2026-03', specificity: 'Month' }, 'x'];

  expect(kept(days, { filterOn: 'Values', values })).toEqual(['12/03/2026', '13/03/2026', 'x']);
});

test('a filter by colour hides nothing', () => {
  expect(kept(['1', '2'], { filterOn: 'CellColor', color: '#FF0000' })).toEqual(['1', '2']);
});
