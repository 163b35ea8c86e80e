import { fillSeries } from '../../../../../addin/workbench/model/fill-series.ts';
import { setFilter } from '../../../../../addin/workbench/model/filter-table.ts';
import { undo } from '../../../../../addin/workbench/model/edits.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

const down = (texts: string[], count: number, language: 'fr' | 'en' = 'fr', inverted = false) => {
  const { workbook, at, values } = sheetOf(
    texts.map((text) => [text]),
    language,
  );
  const end = texts.length + count;
  fillSeries(workbook, at(`A1:A${texts.length}`), at(`A${texts.length + 1}:A${end}`), inverted);
  return values(`A${texts.length + 1}:A${end}`).flat();
};

test.each([
  ['one number is copied', ['5'], [5, 5]],
  ['two numbers go on', ['1', '3'], [5, 7]],
  ['decimals stay clean', ['0,1', '0,2'], [0.3, 0.4]],
  [
    'numbers off a line go on along the nearest one',
    ['1', '2', '4'],
    [16 / 3, 41 / 6].map((n) => Number(n.toPrecision(15))),
  ],
  ['a text with a number counts', ['Lot 08'], ['Lot 09', 'Lot 10']],
  ['quarters turn', ['T3'], ['T4', 'T1']],
  ['names of months go on in their capitals', ['Novembre'], ['Décembre', 'Janvier']],
  ['names of days go on by their step', ['lun', 'mer'], ['ven', 'dim']],
  ['another text comes again', ['oui', 'non'], ['oui', 'non']],
  ['a number beside a text counts', ['1', 'a'], [2, 'a']],
  ['truth comes again', ['VRAI'], [true, true]],
])('%s', (_, texts, expected) => {
  expect(down(texts, 2)).toEqual(expected);
});

test('Ctrl makes one number count, and copies what would count', () => {
  expect([
    down(['5'], 2, 'fr', true),
    down(['1', '3'], 2, 'fr', true),
    down(['Lot 1'], 1, 'fr', true),
  ]).toEqual([[6, 7], [1, 3], ['Lot 1']]);
});

test('a date goes on by days, two on one day of the month by months, shorter months at their end', () => {
  const serial = (text: string) =>
    sheetOf([[text]], 'fr')
      .values('A1')
      .flat()[0];

  expect(down(['31/12/2026'], 1)).toEqual([serial('01/01/2027')]);
  expect(down(['31/01/2027', '28/02/2027'], 1)).toEqual([serial('28/03/2027')]);
  expect(down(['15/01/2027', '15/02/2027'], 2)).toEqual([serial('15/03/2027'), serial('15/04/2027')]);
});

test('English lists begin on Sunday and an hour goes on by one', () => {
  expect(down(['SAT'], 1, 'en')).toEqual(['SUN']);
  expect(down(['8:00'], 1, 'en')[0]).toBeCloseTo(9 / 24, 12);
});

test('upwards and leftwards the series goes back', () => {
  const { workbook, at, values } = sheetOf([['', '', '5', '6'], [''], ['', '', 'Lot 1']]);

  fillSeries(workbook, at('C1:D1'), at('A1:B1'), false);
  fillSeries(workbook, at('C3'), at('C2'), false);

  expect([values('A1:B1'), values('C2')]).toEqual([[[3, 4]], [['Lot 0']]]);
});

test('formulas are copied with their references, formats with them, in one step', () => {
  const { workbook, sheet, at, formulas } = sheetOf([['1', '=A1*$A$1'], ['2'], ['3']]);
  const dressed = { numberFormat: '0.0', format: { bold: true } };
  sheet.store.put(0, 1, { ...sheet.cell(0, 1)!, ...dressed });

  fillSeries(workbook, at('B1'), at('B2:B3'), false);
  const filled = [formulas('B2:B3'), sheet.style(2, 1).numberFormat, sheet.style(2, 1).format.bold];
  undo(workbook);

  expect(filled).toEqual([[['=A2*$A$1'], ['=A3*$A$1']], '0.0', true]);
  expect(formulas('B2:B3')).toEqual([[''], ['']]);
});

test('rows a filter hides are left alone', () => {
  const {
    workbook,
    at,
    values,
    table: make,
  } = sheetOf([
    ['k', 'n'],
    ['a', 'x'],
    ['b', 'y'],
    ['a', 'z'],
  ]);
  const table = make('A1:B4');
  workbook.as('person', () => setFilter(workbook, table, 1, { filterOn: 'Values', values: ['a'] }));

  fillSeries(workbook, at('B2'), at('B3:B4'), false);

  expect(values('B2:B4')).toEqual([['x'], ['y'], ['x']]);
});
