import { enterText, undo } from '../../../../../addin/workbench/model/edits.ts';
import { Range } from '../../../../../addin/workbench/model/range.ts';
import {
  colourSheet,
  copySheet,
  deleteSheet,
  hideSheet,
  insertSheet,
  reorderSheet,
} from '../../../../../addin/workbench/model/sheet-gestures.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

const names = ({ sheets }: { sheets: readonly { name: string }[] }) => sheets.map(({ name }) => name);

test('sheets are inserted before the one shown, moved, coloured and deleted, each in one step', () => {
  const { workbook, sheet } = sheetOf([['1']]);

  insertSheet(workbook, sheet);
  const inserted = [names(workbook), workbook.active.name];
  reorderSheet(workbook, sheet, 0);
  colourSheet(workbook, sheet, '#FF0000');
  deleteSheet(workbook, workbook.sheet('Sheet2')!);

  expect(inserted).toEqual([['Sheet2', 'Sheet1'], 'Sheet2']);
  expect([names(workbook), workbook.active.name, sheet.tabColor]).toEqual([['Sheet1'], 'Sheet1', '#FF0000']);
  undo(workbook);
  expect(names(workbook)).toEqual(['Sheet1', 'Sheet2']);
  undo(workbook);
  undo(workbook);
  expect([names(workbook), sheet.tabColor]).toEqual([['Sheet2', 'Sheet1'], '']);
});

test('a hidden sheet leaves its place to a neighbour, comes back shown, and the last one stays', () => {
  const { workbook, sheet } = sheetOf([['1']]);
  const refused = hideSheet(workbook, sheet, true);
  insertSheet(workbook, sheet);

  hideSheet(workbook, workbook.active, true);
  const hidden = workbook.active.name;
  hideSheet(workbook, workbook.sheet('Sheet2')!, false);

  expect(refused).toMatchObject({ done: false });
  expect([hidden, workbook.active.name]).toEqual(['Sheet1', 'Sheet2']);
});

test('a copied sheet has its own table, whose formulas follow it', () => {
  const { workbook, sheet, at, table: make } = sheetOf([['n'], ['1'], ['2']]);
  const table = make('A1:A3');
  enterText(workbook, at('C1'), '=SUM(Table1[n])+Sheet1!A2+A3', 'en');
  sheet.columnWidths = new Map([[0, 90]]);

  copySheet(workbook, sheet, 1);

  const copy = workbook.sheet('Sheet1 (2)')!;
  expect([names(workbook), workbook.active === copy]).toEqual([['Sheet1', 'Sheet1 (2)'], true]);
  expect(workbook.tables.map(({ name }) => name)).toEqual([table.name, 'Table12']);
  expect(copy.cell(0, 2)?.formula).toBe("=SUM(Table12[n])+'Sheet1 (2)'!A2+A3");
  enterText(workbook, Range.cell(copy, 1, 0), '9', 'en');
  expect([sheet.cell(1, 0)?.value, copy.columnWidths.get(0)]).toEqual([1, 90]);
  undo(workbook);
  undo(workbook);
  expect([names(workbook), workbook.tables.length]).toEqual([['Sheet1'], 1]);
});
