import { type SeriesBy, seriesFromRange } from '../../../../../addin/workbench/model/series-from-range.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

function series(rows: string[][], by: SeriesBy = 'Auto', needsX = false) {
  const { at } = sheetOf(rows);
  const last = `${String.fromCharCode(64 + rows[0]!.length)}${rows.length}`;
  return seriesFromRange(at(`A1:${last}`), { by, needsX, word: 'Series' }).map(
    ({ name, nameFrom, values, categories }) =>
      [nameFrom ?? name, values, categories].map((address) => address?.replaceAll(/Sheet1!|\$/g, '')),
  );
}

test('texts above and at the left of numbers name series and categories', () => {
  const rows = [
    ['site', 'n', 'm'],
    ['a', '1', '2'],
    ['b', '3', '4'],
  ];

  expect(series(rows)).toEqual([
    ['B1', 'B2:B3', 'A2:A3'],
    ['C1', 'C2:C3', 'A2:A3'],
  ]);
  expect(series(rows, 'Rows')).toEqual([
    ['A2', 'B2:C2', 'B1:C1'],
    ['A3', 'B3:C3', 'B1:C1'],
  ]);
});

test('with more columns than rows of numbers, series are rows', () => {
  const rows = [
    ['site', 'jan', 'fév', 'mars'],
    ['a', '1', '2', '3'],
    ['b', '3', '4', '5'],
  ];

  expect(series(rows)).toEqual([
    ['A2', 'B2:D2', 'B1:D1'],
    ['A3', 'B3:D3', 'B1:D1'],
  ]);
});

test('numbers under a heading are a series, unless the corner is left blank: then they are categories', () => {
  const years = [
    ['2023', '10'],
    ['2024', '20'],
  ];

  expect(series([['year', 'n'], ...years])).toEqual([
    ['A1', 'A2:A3', undefined],
    ['B1', 'B2:B3', undefined],
  ]);
  expect(series([['', 'n'], ...years])).toEqual([['B1', 'B2:B3', 'A2:A3']]);
});

test('dates are categories, and columns of texts are levels of them', () => {
  expect(
    series([
      ['day', 'n'],
      ['01/02/2026', '10'],
      ['02/02/2026', '20'],
    ]),
  ).toEqual([['B1', 'B2:B3', 'A2:A3']]);
  expect(
    series([
      ['region', 'site', 'n'],
      ['Sud', 'a', '10'],
      ['', 'b', '20'],
    ]),
  ).toEqual([['C1', 'C2:C3', 'A2:B3']]);
});

test('numbers alone are series named by their rank', () => {
  expect(series([['1'], ['2'], ['3']])).toEqual([['Series1', 'A1:A3', undefined]]);
  expect(series([['7']])).toEqual([['Series1', 'A1', undefined]]);
});

test('the first column of an XY chart gives the positions', () => {
  expect(
    series(
      [
        ['x', 'y', 'z'],
        ['1', '10', '5'],
        ['2', '20', '6'],
        ['4', '25', '7'],
      ],
      'Auto',
      true,
    ),
  ).toEqual([
    ['B1', 'B2:B4', 'A2:A4'],
    ['C1', 'C2:C4', 'A2:A4'],
  ]);
});
