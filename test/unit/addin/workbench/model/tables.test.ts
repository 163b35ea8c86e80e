import {
  deleteColumns,
  deleteRows,
  enterText,
  filterTable,
  insertColumns,
  insertRows,
  pasteBlock,
  sortTable,
} from '../../../../../addin/workbench/model/edits.ts';
import { moveTableColumn, resizeTable } from '../../../../../addin/workbench/model/table-edits.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

const people = [
  ['name', 'n', 'twice'],
  ['b', '2', ''],
  ['a', '10', ''],
];

test('what is typed or pasted right below a table joins it; one row further does not', () => {
  const { workbook, at, table: make } = sheetOf(people);
  const table = make('A1:C3');

  enterText(workbook, at('A4'), 'c', 'en');
  pasteBlock(
    workbook,
    at('A5'),
    [
      ['d', '4'],
      ['e', '5'],
    ],
    'en',
  );
  enterText(workbook, at('A8'), 'apart', 'en');

  expect(table.range.local).toBe('A1:C6');
});

test('what is typed beside a table makes a column of it', () => {
  const { workbook, at, table: make } = sheetOf(people);
  const table = make('A1:C3');

  enterText(workbook, at('D1'), 'note', 'en');

  expect(table.columns.map(({ id, name }) => [id, name])).toEqual([
    [1, 'name'],
    [2, 'n'],
    [3, 'twice'],
    [4, 'note'],
  ]);
});

test('a formula typed in an empty column fills it, and rows that come later have it too', () => {
  const { workbook, at, table: make, formulas } = sheetOf(people);
  make('A1:C3');

  enterText(workbook, at('C3'), '=B3*2', 'en');
  enterText(workbook, at('A4'), 'c', 'en');

  expect(formulas('C2:C4')).toEqual([['=B2*2'], ['=B3*2'], ['=B4*2']]);
});

test('a formula typed in a column that holds values stays alone', () => {
  const { workbook, at, table: make, formulas } = sheetOf(people);
  make('A1:C3');

  enterText(workbook, at('B3'), '=1+1', 'en');

  expect(formulas('B2:B3')).toEqual([[''], ['=1+1']]);
});

test('new rows look like the ones above them and have the same limits', () => {
  const { workbook, sheet, at, table: make } = sheetOf(people);
  make('A1:C3');
  const validation = { rule: { list: { source: 'a,b' } }, errorAlert: {}, prompt: {}, ignoreBlanks: true };
  sheet.store.put(2, 0, { ...sheet.cell(2, 0)!, format: { bold: true }, validation });

  enterText(workbook, at('A4'), 'anything', 'en');

  expect(sheet.cell(3, 0)).toMatchObject({ value: 'anything', format: { bold: true }, validation });
});

test('a header typed twice gets a number, and formulas follow its name', () => {
  const { workbook, at, table: make, formulas, values } = sheetOf(people);
  const table = make('A1:C3');
  enterText(workbook, at('E1'), `=SUM(${table.name}[n])`, 'en');
  enterText(workbook, at('C2'), '=[@n]*2', 'en');

  enterText(workbook, at('B1'), 'name', 'en');

  expect(values('B1')).toEqual([['name2']]);
  expect(formulas('E1')).toEqual([[`=SUM(${table.name}[name2])`]]);
  expect(formulas('C2:C3')).toEqual([['=[@name2]*2'], ['=[@name2]*2']]);
});

test('columns keep their id through renames, moves and insertions', () => {
  const { workbook, sheet, at, table: make, values } = sheetOf(people);
  const table = make('A1:C3');

  enterText(workbook, at('A1'), 'who', 'en');
  insertColumns(workbook, sheet, 1, 1);
  workbook.as('person', () => moveTableColumn(workbook, table, 0, 3));

  expect(table.columns.map(({ id, name }) => [id, name])).toEqual([
    [4, 'Column1'],
    [2, 'n'],
    [3, 'twice'],
    [1, 'who'],
  ]);
  expect(values('A1:D2')).toEqual([
    ['Column1', 'n', 'twice', 'who'],
    ['', 2, '', 'b'],
  ]);
});

test('sorting puts numbers before texts before booleans, blanks last, equals as they were', () => {
  const block = [
    ['k', 'i'],
    ['b', '1'],
    ['', '2'],
    ['TRUE', '3'],
    ['10', '4'],
    ['2', '5'],
    ['B', '6'],
    ['A', '7'],
  ];
  const { workbook, table: make, values } = sheetOf(block);
  const table = make('A1:B8');

  sortTable(workbook, table, 0, true);
  const up = values('B2:B8').flat();
  sortTable(workbook, table, 0, false);

  expect(up).toEqual([5, 4, 7, 1, 6, 3, 2]);
  expect(values('B2:B8').flat()).toEqual([3, 1, 6, 7, 4, 5, 2]);
});

test('sorting takes formulas along with the references to their own row', () => {
  const { workbook, at, table: make, formulas, values } = sheetOf(people);
  const table = make('A1:C3');
  enterText(workbook, at('C2'), '=B2*2', 'en');

  sortTable(workbook, table, 0, true);

  expect(values('A2:B3')).toEqual([
    ['a', 10],
    ['b', 2],
  ]);
  expect(formulas('C2:C3')).toEqual([['=B2*2'], ['=B3*2']]);
});

test('filtering hides the other rows, sorting then leaves hidden rows where they are', () => {
  const { workbook, sheet, table: make, values } = sheetOf([['k'], ['c'], ['x'], ['a']]);
  const table = make('A1:A4');

  filterTable(workbook, table, 0, ['a', 'c']);
  const hidden = [...sheet.hiddenRows];
  sortTable(workbook, table, 0, true);
  filterTable(workbook, table, 0, undefined);

  expect(hidden).toEqual([2]);
  expect(values('A2:A4').flat()).toEqual(['a', 'x', 'c']);
  expect(sheet.hiddenRows.size).toBe(0);
});

test('rows inserted and deleted above move the table; deleting its whole body leaves a blank row', () => {
  const { workbook, sheet, table: make, values } = sheetOf(people);
  const table = make('A1:C3');

  insertRows(workbook, sheet, 0, 2);
  const moved = table.range.local;
  deleteRows(workbook, sheet, 3, 2);

  expect(moved).toBe('A3:C5');
  expect(table.range.local).toBe('A3:C4');
  expect(values('A3:C4')).toEqual([
    ['name', 'n', 'twice'],
    ['', '', ''],
  ]);
});

test('the header row of a table is not deleted while its body stays', () => {
  const { workbook, sheet, table: make } = sheetOf(people);
  make('A1:C3');

  expect(deleteRows(workbook, sheet, 0, 1)).toMatchObject({ done: false, reason: 'refused' });
});

test('a deleted column leaves the others their ids; a resized table names what it takes in', () => {
  const { workbook, sheet, at, table: make } = sheetOf(people);
  const table = make('A1:B3');

  workbook.as('person', () => resizeTable(workbook, table, at('A1:C5')));
  deleteColumns(workbook, sheet, 0, 1);

  expect(table.range.local).toBe('A1:B5');
  expect(table.columns.map(({ id, name }) => [id, name])).toEqual([
    [2, 'n'],
    [3, 'twice'],
  ]);
});
