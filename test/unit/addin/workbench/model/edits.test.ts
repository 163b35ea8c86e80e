import {
  addSheet,
  clearRange,
  deleteColumns,
  deleteRows,
  enterText,
  fillDown,
  insertColumns,
  insertRows,
  pasteBlock,
  redo,
  renameSheet,
  sortTable,
  undo,
} from '../../../../../addin/workbench/model/edits.ts';
import { readWorkbook } from '../../../../../addin/workbench/model/read-workbook.ts';
import { reformat, restyle } from '../../../../../addin/workbench/model/restyle.ts';
import { saveWorkbook } from '../../../../../addin/workbench/model/save-workbook.ts';
import { validationChoices } from '../../../../../addin/workbench/model/validation-list.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

test('formulas, names and kept ranges follow inserted and deleted rows and columns', () => {
  const { workbook, sheet, at, formulas } = sheetOf([['1'], ['2'], ['=SUM($A$1:A2)+A1']]);
  workbook.names = [{ name: 'first', formula: '=Sheet1!$A$2', comment: '', visible: true }];
  const kept = workbook.tracked.keep(at('A1:A2'));

  insertRows(workbook, sheet, 1, 2);
  insertColumns(workbook, sheet, 0, 1);
  const grown = [formulas('B5'), workbook.names[0]!.formula, kept.range?.local];
  deleteRows(workbook, sheet, 0, 1);
  const shrunk = [formulas('B4'), kept.range?.local];
  deleteColumns(workbook, sheet, 1, 1);

  expect(grown).toEqual([[['=SUM($B$1:B4)+B1']], '=Sheet1!$B$4', 'B1:B4']);
  expect(shrunk).toEqual([[['=SUM($B$1:B3)+#REF!']], 'B1:B3']);
  expect([workbook.names[0]!.formula, kept.range]).toEqual(['=Sheet1!#REF!', undefined]);
});

test('a renamed sheet is renamed in formulas', () => {
  const { workbook, sheet, at, formulas } = sheetOf([['1']]);
  addSheet(workbook, 'Other');
  enterText(workbook, at('B1'), "=Other!A1+'Other'!B2", 'en');

  renameSheet(workbook, workbook.sheet('Other')!, 'Mes notes');

  expect(formulas('B1')).toEqual([["='Mes notes'!A1+'Mes notes'!B2"]]);
  expect(renameSheet(workbook, sheet, 'mes NOTES')).toMatchObject({ done: false, reason: 'refused' });
});

test('every edit is one step back and forth, whatever it moved', () => {
  const {
    workbook,
    sheet,
    at,
    table: make,
    values,
    formulas,
  } = sheetOf([
    ['k', 'n'],
    ['b', '2'],
    ['a', '1'],
  ]);
  const table = make('A1:B3');
  const look = () => [
    values('A1:C6'),
    formulas('A1:C6'),
    table.range.local,
    table.columns.map(({ name }) => name),
  ];
  const states = [look()];
  const steps = [
    () => enterText(workbook, at('C2'), '=B2*2', 'en'),
    () => enterText(workbook, at('A4'), 'c', 'en'),
    () => sortTable(workbook, table, 0, true),
    () => insertRows(workbook, sheet, 1, 1),
    () => insertColumns(workbook, sheet, 1, 1),
    () => enterText(workbook, at('A1'), 'key', 'en'),
    () => clearRange(workbook, at('A2:C3')),
    () => deleteRows(workbook, sheet, 2, 1),
  ];
  for (const step of steps) {
    step();
    states.push(look());
  }

  const back = steps.map(() => {
    undo(workbook);
    return look();
  });
  const forth = steps.map(() => {
    redo(workbook);
    return look();
  });

  expect(back).toEqual(states.slice(0, -1).toReversed());
  expect(forth).toEqual(states.slice(1));
});

test('an undone edit is told to the add-in as an edit of the person', () => {
  const { workbook, sheet, at, events } = sheetOf([['1']]);
  workbook.as('addin', () => enterText(workbook, at('A1'), '2', 'en'));
  insertRows(workbook, sheet, 0, 1);

  const heard = events(() => {
    undo(workbook);
    undo(workbook);
  });

  expect(heard).toMatchObject([
    { kind: 'changed', changeType: 'RowDeleted', author: 'person' },
    { kind: 'changed', changeType: 'RangeEdited', author: 'person', before: 2, after: 1 },
  ]);
});

test("a coauthor's edit is theirs: what is taken back here leaves it", () => {
  const { workbook, at, events, values } = sheetOf([['1', '2']]);

  const heard = events(() => workbook.as('remote', () => enterText(workbook, at('A1'), '9', 'en')));

  expect(heard).toMatchObject([{ kind: 'changed', author: 'remote', before: 1, after: 9 }]);
  undo(workbook);
  expect(values('A1:B1')).toEqual([[9, '']]);
});

test('nothing is taken back over cells a coauthor moved', () => {
  const { workbook, sheet, values } = sheetOf([['1']]);

  workbook.as('remote', () => insertRows(workbook, sheet, 0, 1));

  expect(undo(workbook)).toBe(false);
  expect(values('A2')).toEqual([[1]]);
});

test('rows inserted here are not taken back over what a coauthor wrote since', () => {
  const { workbook, sheet, at, values } = sheetOf([['1']]);
  insertRows(workbook, sheet, 0, 1);
  enterText(workbook, at('A1'), '5', 'en');

  workbook.as('remote', () => enterText(workbook, at('B1'), '7', 'en'));
  undo(workbook);

  expect(undo(workbook)).toBe(false);
  expect(values('A1:B2')).toEqual([
    ['', 7],
    [1, ''],
  ]);
});

test('a validated cell refuses what is typed, with its alert, and takes what is pasted', () => {
  const { workbook, at, values } = sheetOf([]);
  const validation = {
    rule: { list: { inCellDropDown: true, source: 'oui,non' } },
    errorAlert: { title: 'Réponse', message: 'oui ou non', style: 'Stop' },
    prompt: {},
    ignoreBlanks: true,
  };
  workbook.as('addin', () => restyle(at('A1:A3'), (style) => ({ ...style, validation })));

  const refused = enterText(workbook, at('A1'), 'peut-être', 'fr');
  const taken = enterText(workbook, at('A2'), 'oui', 'fr');
  pasteBlock(workbook, at('A3'), [['peut-être']], 'fr');

  expect(refused).toEqual({
    done: false,
    reason: 'validation',
    alert: { title: 'Réponse', message: 'oui ou non', style: 'Stop' },
  });
  expect(taken).toEqual({ done: true });
  expect(values('A1:A3')).toEqual([[''], ['oui'], ['peut-être']]);
});

test.each([
  ['wholeNumber', { formula1: 0, formula2: 5, operator: 'Between' }, ['3', '7', '2.5'], [true, false, false]],
  ['decimal', { formula1: '=1', operator: 'GreaterThan' }, ['1.5', '1', 'x'], [true, false, false]],
  ['textLength', { formula1: 3, operator: 'LessThanOrEqualTo' }, ['abc', 'abcd'], [true, false]],
])('a %s limit lets through only what it allows', (kind, limits, texts, allowed) => {
  const { workbook, at } = sheetOf([]);
  const validation = { rule: { [kind]: limits }, errorAlert: {}, prompt: {}, ignoreBlanks: true };
  workbook.as('addin', () => restyle(at('A1'), (style) => ({ ...style, validation })));

  expect(texts.map((text) => enterText(workbook, at('A1'), text, 'en').done)).toEqual(allowed);
});

test('the choices of a list come from its text, a range of another sheet or a name', () => {
  const { workbook, sheet } = sheetOf([]);
  addSheet(workbook, 'Listes');
  pasteBlock(workbook, { sheet: workbook.sheet('Listes')!, row: 0, column: 0 }, [['1'], ['0'], ['N']], 'fr');
  workbook.names = [{ name: 'marks', formula: '=Listes!$A$1:$A$3', comment: '', visible: true }];
  const choices = (source: string) =>
    validationChoices(workbook, sheet, {
      rule: { list: { source } },
      errorAlert: {},
      prompt: {},
      ignoreBlanks: true,
    });

  expect(choices('oui, non')).toEqual(['oui', 'non']);
  expect(choices('=Listes!$A$1:$A$3')).toEqual(['1', '0', 'N']);
  expect(choices('=marks')).toEqual(['1', '0', 'N']);
  expect(choices('=Nowhere!A1')).toBeUndefined();
});

test('filling down copies values, and formulas with what moves in them', () => {
  const { workbook, at, formulas, values } = sheetOf([['1', '=A1+$A$1'], ['2'], ['3']]);

  fillDown(workbook, at('B1:B3'));
  fillDown(workbook, at('A1:A2'));

  expect(formulas('B1:B3')).toEqual([['=A1+$A$1'], ['=A2+$A$1'], ['=A3+$A$1']]);
  expect(values('A1:A3')).toEqual([[1], [1], [3]]);
});

test('a format given to a whole column is that of cells still to come', () => {
  const { workbook, sheet, at } = sheetOf([]);
  workbook.as('addin', () => {
    reformat(workbook, at('C:C'), { bold: true });
    restyle(at('D:D'), (style) => ({ ...style, numberFormat: '@' }));
  });

  enterText(workbook, at('C5'), 'x', 'en');
  enterText(workbook, at('D5'), '007', 'en');

  expect(sheet.cell(4, 2)).toMatchObject({ value: 'x', format: { bold: true } });
  expect(sheet.cell(4, 3)).toMatchObject({ value: '007' });
});

test('a view is told once what a batch changed, and apart what formulas gave', async () => {
  const { workbook, sheet, at } = sheetOf([]);
  await Promise.resolve();
  const seen: unknown[] = [];
  workbook.subscribe((change) => seen.push(change));

  workbook.batch(() => {
    enterText(workbook, at('A1'), '1', 'en');
    enterText(workbook, at('A2'), '2', 'en');
    sheet.setResult(5, 5, { value: 3 });
  });

  expect(seen).toMatchObject([
    { kind: 'cells', computed: false, ranges: [{ row: 0 }, { row: 1 }] },
    { kind: 'cells', computed: true, ranges: [{ row: 5 }] },
  ]);
});

test('a kept workbook comes back whole, through JSON too', () => {
  const {
    workbook,
    at,
    table: make,
  } = sheetOf([
    ['k', 'n'],
    ['b', '2'],
    ['a', '1'],
  ]);
  make('A1:B3');
  enterText(workbook, at('C2'), '=B2*2', 'en');
  workbook.as('addin', () => {
    reformat(workbook, at('A:A'), { fillColor: '#FF0000' });
    workbook.xmlParts = [{ id: '{X-1}', xml: '<q/>' }];
    workbook.settings = new Map([['key', { a: 1 }]]);
    workbook.documentSettings = { token: '"x"' };
  });
  addSheet(workbook, 'Two');

  const saved = saveWorkbook(workbook);
  const read = readWorkbook(JSON.parse(JSON.stringify(saved)))!;

  expect(JSON.parse(JSON.stringify(saveWorkbook(read)))).toEqual(JSON.parse(JSON.stringify(saved)));
  expect(read.active.name).toBe('Two');
  expect(read.tables[0]!.columns.map(({ id, name }) => [id, name])).toEqual([
    [1, 'k'],
    [2, 'n'],
    [3, 'Column1'],
  ]);
  expect(readWorkbook({ version: 0 })).toBeUndefined();
});
