import { computingWorkbook } from '../../../../support/workbench/computing-workbook.ts';

const shown = (formula: string) => {
  const { workbook, sheet, type } = computingWorkbook([[4, '', 'N']]);
  type('A3', formula);
  workbook.calculate();
  return [0, 1, 2].map((column) => sheet.cell(2, column)?.value ?? '');
};

test('CHOOSE takes one of its values by its number, cut to a whole one', () => {
  expect(shown('=CHOISIR(3;A1;B1;C1)')).toEqual(['N', '', '']);
  expect(shown('=CHOISIR(1,9;A1;B1)')).toEqual([4, '', '']);
  expect(shown('=SOMME(CHOISIR(2;A1;A1:B1))')).toEqual([4, '', '']);
});

test('CHOOSE of an array of numbers is an array', () => {
  expect(shown('=CHOISIR({1.2.3};A1&"";B1&"";C1&"")')).toEqual(['4', '', 'N']);
});

test('a number without a value is #VALUE!, and an error stays one', () => {
  expect(shown('=CHOISIR(4;A1;B1;C1)')).toEqual(['#VALUE!', '', '']);
  expect(shown('=CHOISIR(NA();A1)')).toEqual(['#N/A', '', '']);
});
