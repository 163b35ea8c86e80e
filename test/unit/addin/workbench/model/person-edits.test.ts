import { deleteSheet, insertSheet } from '../../../../../addin/workbench/model/sheet-gestures.ts';
import { closesCircle } from '../../../../../addin/workbench/model/circular-reference.ts';
import { deleteRange, insertBlank, rowsOf } from '../../../../../addin/workbench/model/cell-edits.ts';
import {
  clearRange,
  enterEverywhere,
  enterText,
  fillDown,
  fillRight,
  pasteBlock,
  sortRange,
  undo,
} from '../../../../../addin/workbench/model/edits.ts';
import { setFilter } from '../../../../../addin/workbench/model/filter-table.ts';
import {
  formatCells,
  formatNumbers,
  hideLines,
  sizeLines,
} from '../../../../../addin/workbench/model/look-edits.ts';
import { defineName } from '../../../../../addin/workbench/model/name-edits.ts';
import {
  appendTableRow,
  makeTable,
  stretchTable,
  toggleFilterButtons,
} from '../../../../../addin/workbench/model/table-gestures.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

const filtered = () => {
  const made = sheetOf([
    ['k', 'n'],
    ['a', '1'],
    ['b', '2'],
    ['a', '3'],
  ]);
  const table = made.table('A1:B4');
  made.workbook.as('person', () => setFilter(made.workbook, table, 1, { filterOn: 'Values', values: ['a'] }));
  return { ...made, table };
};

test('emptying, filling and typing everywhere leave alone the rows a filter hides', () => {
  const { workbook, at, values } = filtered();

  enterEverywhere(workbook, { range: at('B2:B4'), from: at('B2') }, '7', 'en');
  const typed = values('B2:B4').flat();
  clearRange(workbook, at('A2:A4'));
  const cleared = values('A2:A4').flat();
  fillDown(workbook, at('B2:B4'));

  expect([typed, cleared, values('B2:B4').flat()]).toEqual([
    [7, 2, 7],
    ['', 'b', ''],
    [7, 2, 7],
  ]);
});

test('deleting rows takes only those no filter hides', () => {
  const { workbook, at, values, table } = filtered();

  deleteRange(workbook, rowsOf(at('A2:A4')), 'Up');

  expect([values('A1:A3').flat(), table.range.local]).toEqual([['k', 'b', ''], 'A1:B2']);
});

test('fills to the right and everywhere move formulas along, formats with a fill only', () => {
  const { workbook, sheet, at, formulas } = sheetOf([['1', '2', '3'], ['=A1*2']]);
  formatCells(workbook, at('A2'), { bold: true });

  fillRight(workbook, at('A2:C2'));
  enterEverywhere(workbook, { range: at('A4:B5'), from: at('A4') }, '=A$1', 'en');

  expect([formulas('B2:C2'), sheet.style(1, 2).format.bold]).toEqual([[['=B1*2', '=C1*2']], true]);
  expect([formulas('A4:B5'), sheet.style(3, 0).format.bold]).toEqual([
    [
      ['=A$1', '=B$1'],
      ['=A$1', '=B$1'],
    ],
    undefined,
  ]);
});

test('cells are inserted and deleted beside what stands there', () => {
  const { workbook, at, values } = sheetOf([
    ['1', '2'],
    ['3', '4'],
  ]);

  insertBlank(workbook, at('A1'), 'Right');
  const pushed = values('A1:C2');
  deleteRange(workbook, at('A1'), 'Up');

  expect(pushed).toEqual([
    ['', 1, 2],
    [3, 4, ''],
  ]);
  expect(values('A1:C2')).toEqual([
    [3, 1, 2],
    ['', 4, ''],
  ]);
});

test('looks, sizes and hidden lines are one step each', () => {
  const { workbook, sheet, at } = sheetOf([['1']]);

  formatNumbers(workbook, at('A1'), '0%');
  sizeLines(
    workbook,
    at('A1:B1'),
    'columns',
    new Map([
      [0, 60],
      [1, 70],
    ]),
  );
  hideLines(workbook, at('B1'), 'columns', true);
  const after = [sheet.style(0, 0).numberFormat, [...sheet.columnWidths], [...sheet.hiddenColumns]];
  for (let step = 0; step < 3; step += 1) undo(workbook);

  expect(after).toEqual([
    '0%',
    [
      [0, 60],
      [1, 70],
    ],
    [1],
  ]);
  expect([sheet.style(0, 0).numberFormat, sheet.columnWidths.size, sheet.hiddenColumns.size]).toEqual([
    'General',
    0,
    0,
  ]);
});

test('a table is made, lengthened by Tab, stretched and stripped of its buttons', () => {
  const { workbook, at, values, formulas } = sheetOf([['k', 'n'], ['a', '=ROW()'], ['', ''], ['below']]);

  makeTable(workbook, at('A1:B2'), true);
  const table = workbook.tables[0]!;
  appendTableRow(workbook, table);
  const longer = [table.range.local, values('A3:A4').flat()];
  appendTableRow(workbook, table);
  const pushed = [table.range.local, values('A4:A5').flat()];
  stretchTable(workbook, table, 3, 3);
  toggleFilterButtons(workbook, table);

  expect(longer).toEqual(['A1:B3', ['', 'below']]);
  expect(pushed).toEqual(['A1:B4', ['', 'below']]);
  expect([table.range.local, table.columns.map(({ name }) => name), table.showFilterButton]).toEqual([
    'A1:C3',
    ['k', 'n', 'Column1'],
    false,
  ]);
  expect(formulas('B2:B3').flat()).toEqual(['=ROW()', '']);
});

test('a name is given to a range, unless it is an address or taken', () => {
  const { workbook, at } = sheetOf([['1']]);

  defineName(workbook, 'Notes', at('A1:B2'));

  expect(workbook.names).toMatchObject([{ name: 'Notes', formula: '=Sheet1!$A$1:$B$2' }]);
  expect([defineName(workbook, 'A1', at('A1')).done, defineName(workbook, 'a b', at('A1')).done]).toEqual([
    false,
    false,
  ]);
});

test('a range is sorted with its formulas, its header staying', () => {
  const { workbook, at, values, formulas } = sheetOf([
    ['k', 'n'],
    ['b', '=1*2'],
    ['a', '1'],
    ['', '0'],
  ]);

  sortRange(workbook, at('A1:B4'), { column: 0, ascending: true, hasHeader: true });

  expect([values('A1:A4').flat(), formulas('B3')]).toEqual([['k', 'a', 'b', ''], [['=1*2']]]);
});

test('a formula that comes back to its cell, at once or through others, closes a circle', () => {
  const { workbook, at } = sheetOf([
    ['=B1', '=SUM(C1:C2)', '1', '=D1+1'],
    ['', '', '=A1'],
  ]);

  expect(['A1', 'B1', 'C2', 'D1'].map((cell) => closesCircle(workbook, at(cell)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(closesCircle(workbook, at('C1'))).toBe(false);
});

test('a text of several lines typed or pasted wraps its cell, in the same step', () => {
  const { workbook, sheet, at } = sheetOf([]);

  enterText(workbook, at('A1'), 'one\ntwo', 'en');
  pasteBlock(workbook, at('B1'), [['a\nb', 'c']], 'en');
  const wrapped = [0, 1, 2].map((column) => sheet.style(0, column).format.wrapText);
  undo(workbook);
  undo(workbook);

  expect(wrapped).toEqual([true, true, undefined]);
  expect(sheet.style(0, 0).format.wrapText).toBeUndefined();
});

test('a deleted sheet leaves an error in the formulas that spoke of it', () => {
  const { workbook, sheet, at, formulas } = sheetOf([['1']]);
  insertSheet(workbook, sheet);
  enterText(workbook, at('B1'), '=Sheet2!A1+A1', 'en');

  deleteSheet(workbook, workbook.sheet('Sheet2')!);

  expect(formulas('B1')).toEqual([['=#REF!+A1']]);
});
