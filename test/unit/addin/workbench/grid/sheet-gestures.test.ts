import { currentRegion } from '../../../../../addin/workbench/grid/current-region.ts';
import { filledBox } from '../../../../../addin/workbench/grid/fill-handle.ts';
import { findCells, findPattern, nextFound } from '../../../../../addin/workbench/grid/find-cells.ts';
import { summedBox } from '../../../../../addin/workbench/grid/auto-sum.ts';
import { boxAddress, parseAddress } from '../../../../../addin/workbench/model/address.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

const place = (address: string) => parseAddress(address)!;

test.each([
  ['downwards', 'B2:C3', 'C6', 'B2:C6'],
  ['upwards', 'B2:C3', 'B1', 'B1:C3'],
  ['to the right', 'B2:C3', 'F3', 'B2:F3'],
  ['to the left', 'B2:C3', 'A2', 'A2:C3'],
  ['along the longer way', 'B2', 'D7', 'B2:B7'],
  ['back into itself', 'B2:B5', 'B3', 'B2:B3'],
])('a handle dragged %s fills one direction', (_, source, to, expected) => {
  expect(boxAddress(filledBox(place(source), place(to)))).toBe(expected);
});

test('a region goes as far as cells touch, corners included', () => {
  const { sheet } = sheetOf([['1', '', '', 'x'], ['', '2', '', ''], ['', '', '', ''], ['alone']]);

  const regions = ['A1', 'B2', 'D1', 'A4', 'F9'].map((address) =>
    boxAddress(currentRegion(sheet, place(address))),
  );

  expect(regions).toEqual(['A1:B2', 'A1:B2', 'D1', 'A4', 'F9']);
});

test('a sum is about the numbers right above, else right before', () => {
  const { sheet } = sheetOf([
    ['title', '9'],
    ['1', '8'],
    ['2', ''],
    ['', '', ''],
  ]);
  const address = (at: string) => {
    const box = summedBox(sheet, place(at));
    return box && boxAddress(box);
  };

  expect([address('A4'), address('C1'), address('D4')]).toEqual(['A2:A3', 'B1', undefined]);
});

test('a search finds visible cells in formulas or in values, going round at the end', () => {
  const { sheet } = sheetOf([
    ['Lyon', '=1+1'],
    ['lyon 2', '2'],
    ['x', 'Lyon'],
  ]);
  sheet.hiddenRows = new Set([2]);
  const base = { text: 'lyon', lookIn: 'formulas', matchCase: false, wholeCell: false } as const;
  const at = (options: Partial<Parameters<typeof findCells>[1]>) =>
    findCells(sheet, { ...base, ...options }, 'en').map(({ row, column }) => [row, column]);

  expect(at({})).toEqual([
    [0, 0],
    [1, 0],
  ]);
  expect([at({ matchCase: true, text: 'Lyon' }), at({ wholeCell: true })]).toEqual([[[0, 0]], [[0, 0]]]);
  expect([at({ text: '1+1' }), at({ text: '1+1', lookIn: 'values' })]).toEqual([[[0, 1]], []]);
  const found = findCells(sheet, base, 'en');
  expect([
    nextFound(found, { row: 1, column: 0 }, false),
    nextFound(found, { row: 0, column: 0 }, true),
  ]).toEqual([
    { row: 0, column: 0 },
    { row: 1, column: 0 },
  ]);
});

test('wildcards stand for texts and characters, and for themselves after a tilde', () => {
  const matches = (text: string, within: string) =>
    findPattern({ text, matchCase: false, wholeCell: true }).test(within);

  expect([
    matches('l*n', 'Lyon'),
    matches('l?n', 'Lyon'),
    matches('a~*b', 'a*b'),
    matches('a~*b', 'axb'),
  ]).toEqual([true, false, true, false]);
});
