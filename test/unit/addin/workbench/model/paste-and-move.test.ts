import { addSheet, enterText, undo } from '../../../../../addin/workbench/model/edits.ts';
import { setFilter } from '../../../../../addin/workbench/model/filter-table.ts';
import { moveBlock } from '../../../../../addin/workbench/model/move-block.ts';
import { pasteCells } from '../../../../../addin/workbench/model/paste-cells.ts';
import { Range } from '../../../../../addin/workbench/model/range.ts';
import { noValidation } from '../../../../../addin/workbench/model/validation.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

test('a paste brings formulas moved along, formats and limits; values alone bring results', () => {
  const { workbook, sheet, at, formulas, values } = sheetOf([['2', '=A1+$A$1']]);
  sheet.store.put(0, 1, { ...sheet.cell(0, 1)!, value: 4, format: { italic: true } });

  pasteCells(workbook, at('B1'), at('B3'), 'all');
  pasteCells(workbook, at('B1'), at('D1'), 'values');
  pasteCells(workbook, at('B1'), at('D2'), 'formats');

  expect([formulas('B3'), sheet.style(2, 1).format.italic]).toEqual([[['=A3+$A$1']], true]);
  expect([formulas('D1'), values('D1'), sheet.style(0, 3).format.italic]).toEqual([[['']], [[4]], undefined]);
  expect([values('D2'), sheet.style(1, 3).format.italic]).toEqual([[['']], true]);
});

test('a selection that holds the block several times takes it as many times, any other takes it once', () => {
  const { workbook, at, values } = sheetOf([['1'], ['2']]);

  const across = pasteCells(workbook, at('A1:A2'), at('C1:D1'), 'all').pasted.local;
  const down = pasteCells(workbook, at('A1:A2'), at('F1:F4'), 'all').pasted.local;
  const once = pasteCells(workbook, at('A1:A2'), at('H1:H3'), 'all').pasted.local;

  expect([across, down, once]).toEqual(['C1:D2', 'F1:F4', 'H1:H2']);
  expect([values('C1:D2'), values('F1:F4').flat()]).toEqual([
    [
      [1, 1],
      [2, 2],
    ],
    [1, 2, 1, 2],
  ]);
});

test('rows a filter hides are not copied', () => {
  const { workbook, at, values, table: make } = sheetOf([['k'], ['a'], ['b'], ['a2']]);
  const table = make('A1:A4');
  workbook.as('person', () => setFilter(workbook, table, 1, { filterOn: 'Values', values: ['a', 'a2'] }));

  pasteCells(workbook, at('A1:A4'), at('C1'), 'all');

  expect(values('C1:C4').flat()).toEqual(['k', 'a', 'a2', '']);
});

test('cells that move are followed from everywhere, and what they cover is lost', () => {
  const { workbook, sheet, at, formulas, values, events } = sheetOf([
    ['1', '=A1', '=SUM(A1:A2)', '=E5'],
    ['2', '=A1+B1'],
  ]);
  addSheet(workbook, 'Other');
  const other = workbook.sheet('Other')!;
  enterText(workbook, Range.cell(other, 0, 0), '=Sheet1!A1', 'en');
  workbook.names = [{ name: 'first', formula: '=Sheet1!$A$1', comment: '', visible: true }];

  const heard = events(() => moveBlock(workbook, at('A1:B2'), sheet, { row: 4, column: 4 }));

  expect(values('A1:A2').flat()).toEqual(['', '']);
  expect(formulas('C1:D1')).toEqual([['=SUM(E5:E6)', '=#REF!']]);
  expect(formulas('F5:F6')).toEqual([['=E5'], ['=E5+F5']]);
  expect([other.cell(0, 0)?.formula, workbook.names[0]!.formula]).toEqual(['=Sheet1!E5', '=Sheet1!$E$5']);
  expect(heard.map((event) => (event.kind === 'changed' ? event.range.local : event.kind))).toEqual([
    'A1:B2',
    'E5:F6',
  ]);

  undo(workbook);
  expect([formulas('C1:D1'), values('A1:A2').flat()]).toEqual([[['=SUM(A1:A2)', '=E5']], [1, 2]]);
});

test('cells that move to another sheet keep speaking of the cells they left', () => {
  const { workbook, sheet, at, formulas } = sheetOf([['1', '2', '=A1+B1', '=C1']]);
  addSheet(workbook, 'My notes');
  const other = workbook.sheet('My notes')!;

  moveBlock(workbook, at('B1:C1'), other, { row: 0, column: 0 });

  expect(other.cell(0, 1)?.formula).toBe('=Sheet1!A1+A1');
  expect(formulas('D1')).toEqual([["='My notes'!B1"]]);
  expect(sheet.cell(0, 2)).toBeUndefined();
});

test('a table moves whole with what is written on it', () => {
  const {
    workbook,
    sheet,
    at,
    table: make,
    values,
  } = sheetOf([
    ['k', 'n'],
    ['a', '1'],
  ]);
  const table = make('A1:B2');

  const moved = moveBlock(workbook, at('A1:B2'), sheet, { row: 3, column: 1 });

  expect([moved.done, table.range.local, values('B4:C5')]).toEqual([
    true,
    'B4:C5',
    [
      ['k', 'n'],
      ['a', 1],
    ],
  ]);
});

test('a column cut with its heading and pasted beside the table is another column of it, limits and all', () => {
  const {
    workbook,
    sheet,
    at,
    table: make,
    values,
  } = sheetOf([
    ['k', 'n'],
    ['a', '1'],
  ]);
  const table = make('A1:B2');
  const validation = { ...noValidation, rule: { list: { inCellDropDown: true, source: '1,2' } } };
  sheet.store.put(1, 0, { ...sheet.cell(1, 0)!, validation });

  const { done } = moveBlock(workbook, at('A1:A2'), sheet, { row: 0, column: 2 });

  expect([done, table.range.local, table.columns.map(({ name }) => name)]).toEqual([
    true,
    'A1:C2',
    ['Column1', 'n', 'k'],
  ]);
  expect([new Set(table.columns.map(({ id }) => id)).size, values('A1:C2')]).toEqual([
    3,
    [
      ['Column1', 'n', 'k'],
      ['', 1, 'a'],
    ],
  ]);
});
