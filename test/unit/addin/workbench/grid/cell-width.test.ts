import { fittedNumber, overflowWidth } from '../../../../../addin/workbench/grid/cell-width.ts';
import { type Cell, plainStyle } from '../../../../../addin/workbench/model/cell.ts';
import { cellLook } from '../../../../../addin/workbench/grid/cell-look.ts';

/** What shows in a column as wide as so many characters. */
function shown(
  value: number,
  characters: number,
  { numberFormat = 'General', language = 'fr' }: { numberFormat?: string; language?: 'fr' | 'en' } = {},
): string {
  const cell: Cell = { ...plainStyle, numberFormat, value };
  return fittedNumber(cellLook(cell, cell, language), cell, characters * 7 + 7, language);
}

test('a number without a format loses decimals before it loses anything else', () => {
  expect([9, 5, 4, 3, 2].map((room) => shown(15.4287654, room))).toEqual([
    '15,428765',
    '15,43',
    '15,4',
    '15',
    '15',
  ]);
  expect(shown(-15.4287654, 6, { language: 'en' })).toBe('-15.43');
  expect(shown(9.996, 4)).toBe('10');
  expect(shown(0.000123456, 8)).toBe('0,000123');
});

test('an integer without room becomes a power of ten, then signs', () => {
  expect([12, 9, 7, 5, 4].map((room) => shown(123456789012, room))).toEqual([
    '1,23457E+11',
    '1,235E+11',
    '1,2E+11',
    '1E+11',
    '####',
  ]);
  expect(shown(15.4, 1)).toBe('#');
});

test('a date or a number with a format is never cut', () => {
  expect(shown(43976, 6, { numberFormat: 'dd/mm/yyyy' })).toBe('######');
  expect(shown(15.4287, 3, { numberFormat: '0.00' })).toBe('###');
  expect(shown(15.4287, 5, { numberFormat: '0.00' })).toBe('15,43');
});

test('a text in large letters runs over as many empty cells as it is drawn wide', () => {
  const widthIn = (fontSize: number) => {
    const cell: Cell = { ...plainStyle, value: 'Baromètre Qualité', format: { fontSize } };
    return overflowWidth('Baromètre Qualité', cell, {
      width: 64,
      next: () => ({ cell: undefined, width: 64 }),
    });
  };

  expect([11, 18].map(widthIn)).toEqual([128, 192]);
});
