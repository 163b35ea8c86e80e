import { deleteRows, enterText, insertRows } from '../../../../../addin/workbench/model/edits.ts';
import { Range } from '../../../../../addin/workbench/model/range.ts';
import { restyle } from '../../../../../addin/workbench/model/restyle.ts';
import { noValidation, type Validation } from '../../../../../addin/workbench/model/validation.ts';
import { validationChoices } from '../../../../../addin/workbench/model/validation-list.ts';
import { computingWorkbook } from '../../../../support/workbench/computing-workbook.ts';

/** A sheet whose cells at `address` have a limit, written for the first of them. */
function limited(
  rows: readonly (readonly (string | number)[])[],
  address: string,
  part: Partial<Validation>,
) {
  const { workbook, sheet } = computingWorkbook(rows);
  const { row, column } = Range.at(sheet, address);
  const validation = { ...noValidation, origin: { row, column }, ...part };
  restyle(Range.at(sheet, address), (style) => ({ ...style, validation }));
  const types = (at: string, text: string, insists = false) => {
    const place = Range.at(sheet, at);
    return enterText(workbook, { sheet, row: place.row, column: place.column, insists }, text, 'fr').done;
  };
  const choices = (at: string) => {
    const place = Range.at(sheet, at);
    return validationChoices(workbook, sheet, sheet.style(place.row, place.column).validation, place);
  };
  return { workbook, sheet, types, choices };
}

test('a formula sees the entry as if it stood in its cell, and moves with the cell', () => {
  const { types } = limited([[''], ['']], 'A1:A4', {
    rule: { custom: { formula: '=COUNTIF($A$1:$A$4,A1)=1' } },
  });

  expect([types('A1', 'un'), types('A2', 'deux'), types('A3', 'UN'), types('A3', 'trois')]).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

test('a formula that gives an error refuses the entry', () => {
  const { types } = limited([['']], 'A1', { rule: { custom: { formula: '=1/A1>0' } } });

  expect([types('A1', '2'), types('A1', '0')]).toEqual([true, false]);
});

test('bounds are read where the cell is, from formulas and from cells', () => {
  const rule = { wholeNumber: { operator: 'Between', formula1: '=B1', formula2: '=B1*2' } };
  const { types } = limited(
    [
      ['', 10],
      ['', 100],
    ],
    'A1:A2',
    { rule },
  );

  expect([types('A1', '15'), types('A1', '21'), types('A2', '150'), types('A2', '15')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('a bound in an empty cell limits nothing while blanks are ignored', () => {
  const rule = { decimal: { operator: 'LessThan', formula1: '=B1' } };

  expect(limited([['']], 'A1', { rule }).types('A1', '5')).toBe(true);
  expect(limited([['']], 'A1', { rule, ignoreBlanks: false }).types('A1', '5')).toBe(false);
});

test('a list comes from what its formula leads to, at each cell', () => {
  const rows = [
    ['B1:B2', 'oui', 'a'],
    ['C1:C3', 'non', 'b'],
    ['', '', 'c'],
  ];
  const list = (source: string) =>
    limited(rows, 'D1:D2', { rule: { list: { inCellDropDown: true, source } } });

  expect([list('=INDIRECT(A1)').choices('D1'), list('=INDIRECT(A1)').choices('D2')]).toEqual([
    ['oui', 'non'],
    ['a', 'b', 'c'],
  ]);
  expect(list('=OFFSET($C$1,0,0,COUNTA($C:$C),1)').choices('D2')).toEqual(['a', 'b', 'c']);
  expect(list('=INDIRECT(A1)').types('D2', 'oui')).toBe(false);
  expect(list('=INDIRECT(A1)').types('D2', 'b')).toBe(true);
});

test('a warning lets through the person who insists, a stop does not', () => {
  const rule = { wholeNumber: { operator: 'LessThan', formula1: 5 } };
  const warned = limited([['']], 'A1', { rule, errorAlert: { style: 'Warning', showAlert: true } });
  const stopped = limited([['']], 'A1', { rule, errorAlert: { style: 'Stop', showAlert: true } });
  const silent = limited([['']], 'A1', { rule, errorAlert: { style: 'Stop', showAlert: false } });

  expect([warned.types('A1', '9'), warned.types('A1', '9', true)]).toEqual([false, true]);
  expect([stopped.types('A1', '9'), stopped.types('A1', '9', true)]).toEqual([false, false]);
  expect(silent.types('A1', '9')).toBe(true);
});

test('formulas of limits follow inserted and deleted rows', () => {
  const rule = { custom: { formula: '=A2<=$C$1' } };
  const { workbook, sheet, types } = limited([['', '', 10]], 'A2:A4', { rule });
  insertRows(workbook, sheet, 0, 2);
  deleteRows(workbook, sheet, 3, 1);

  expect(sheet.style(3, 0).validation).toMatchObject({
    rule: { custom: { formula: '=A4<=$C$3' } },
    origin: { row: 3, column: 0 },
  });
  expect([types('A4', '10'), types('A5', '11')]).toEqual([true, false]);
});
