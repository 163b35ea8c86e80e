import * as edits from '../../../../../addin/workbench/model/edits.ts';
import { saveWorkbook } from '../../../../../addin/workbench/model/save-workbook.ts';
import { readWorkbook } from '../../../../../addin/workbench/model/read-workbook.ts';
import { Range } from '../../../../../addin/workbench/model/range.ts';
import { reformat } from '../../../../../addin/workbench/model/restyle.ts';
import { appendSheet, nameSheet } from '../../../../../addin/workbench/model/sheet-edits.ts';
import { createTable, renameTable } from '../../../../../addin/workbench/model/table-edits.ts';
import type { AuthoredEvent } from '../../../../../addin/workbench/model/workbook-event.ts';
import { Workbook } from '../../../../../addin/workbench/model/workbook.ts';
import { BookState } from '../../../../../addin/workbench/shared/book-state.ts';
import { content, replicasOf } from '../../../../support/workbench/replicas.ts';

function two(block: readonly (readonly string[])[] = [['a', '1']]) {
  const workbook = new Workbook('en');
  edits.pasteBlock(workbook, { sheet: workbook.active, row: 0, column: 0 }, block, 'en');
  const group = replicasOf(workbook, 2);
  const [one, other] = group.members.map(({ replica }) => replica.workbook) as [Workbook, Workbook];
  return { ...group, one, other };
}

const at = (workbook: Workbook, address: string) => Range.at(workbook.active, address);
const type = (workbook: Workbook, address: string, text: string) =>
  edits.enterText(workbook, at(workbook, address), text, 'en');
const cell = (workbook: Workbook, address: string) => {
  const { row, column } = at(workbook, address);
  return workbook.active.cell(row, column);
};

function heard(workbook: Workbook, work: () => void): AuthoredEvent[] {
  const events: AuthoredEvent[] = [];
  const stop = workbook.onEvent((event) => events.push(event));
  work();
  stop();
  return events;
}

test('an edit of one cell is told with what was there before and after', () => {
  const { one, other, settle } = two();
  type(one, 'A1', 'b');

  const events = heard(other, settle);

  expect(events).toMatchObject([
    { kind: 'changed', author: 'remote', changeType: 'RangeEdited', before: 'a', after: 'b' },
  ]);
});

test('a block is one edit, a colour is one of format, and what a formula gave is nobody’s', () => {
  const { one, other, settle } = two();
  edits.pasteBlock(
    one,
    at(one, 'C3'),
    [
      ['1', '2'],
      ['3', '=C3'],
    ],
    'en',
  );
  one.as('addin', () => reformat(one, at(one, 'A1:B1'), { bold: true }));
  one.active.setResult(3, 3, { value: 7 });

  const events = heard(other, settle);

  expect(events.map((event) => [event.kind, 'range' in event && event.range.local])).toEqual([
    ['changed', 'C3:D4'],
    ['formatted', 'A1:B1'],
  ]);
  expect([cell(other, 'D4')?.formula, cell(other, 'D4')?.value, cell(other, 'A1')?.format.bold]).toEqual([
    '=C3',
    '',
    true,
  ]);
});

test('kept ranges, the selection and formulas not sent yet go along with rows somebody else inserts', () => {
  const { members, one, other, send, arrive, hear, settle } = two([
    ['a', '1'],
    ['b', '2'],
  ]);
  const kept = other.tracked.keep(at(other, 'B2'));
  other.select(at(other, 'A2'));
  edits.insertRows(one, one.active, 0, 2);
  send(members[0]!);
  arrive(members[0]!);
  type(other, 'C2', '=B2*2');

  const events = heard(other, () => hear(members[1]!));
  settle();

  expect([kept.range?.local, other.selection.local]).toEqual(['B4', 'A4']);
  expect([cell(one, 'C4')?.formula, cell(other, 'C4')?.formula]).toEqual(['=B4*2', '=B4*2']);
  expect(events[0]).toMatchObject({
    kind: 'changed',
    author: 'remote',
    changeType: 'RowInserted',
    shift: 'Down',
  });
});

test('what is not sent yet goes over what arrives, look and entry apart', () => {
  const { members, one, other, send, arrive, settle } = two();
  type(one, 'A1', 'theirs');
  type(one, 'B1', '5');
  send(members[0]!);
  arrive(members[0]!);
  type(other, 'A1', 'mine');
  other.as('addin', () => reformat(other, at(other, 'B1'), { bold: true }));
  settle();

  for (const workbook of [one, other]) {
    expect(cell(workbook, 'A1')?.value).toBe('mine');
    expect(cell(workbook, 'B1')).toMatchObject({ value: 5, format: { bold: true } });
  }
});

test('a table that both lengthen holds the rows of both', () => {
  const { one, other, settle } = two([
    ['Name', 'Note'],
    ['a', '1'],
  ]);
  one.as('addin', () => createTable(one, at(one, 'A1:B2'), true));
  settle();
  edits.pasteBlock(one, at(one, 'A3'), [['b'], ['c'], ['d']], 'en');
  type(other, 'B3', '9');
  settle();

  for (const workbook of [one, other]) {
    expect(workbook.tables[0]?.range.local).toBe('A1:B5');
    expect([cell(workbook, 'A3')?.value, cell(workbook, 'B3')?.value]).toEqual(['b', 9]);
  }
});

test('sheets and tables made at once under one name are told apart by another', () => {
  const { one, other, settle } = two([['x'], ['1']]);
  one.as('person', () => appendSheet(one, 'Bilan'));
  other.as('person', () => appendSheet(other, 'Bilan'));
  type(other, 'D1', '=Bilan!A1');
  one.as('addin', () => renameTable(one, createTable(one, at(one, 'A1:A2'), true), 'Notes'));
  other.as('addin', () => renameTable(other, createTable(other, at(other, 'F1:F2'), true), 'Notes'));
  settle();

  for (const workbook of [one, other]) {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Bilan', 'Bilan 1']);
    expect(workbook.tables.map(({ name }) => name).sort()).toEqual(['Notes', 'Notes_1']);
    expect(cell(workbook, 'D1')?.formula).toBe("='Bilan 1'!A1");
  }
});

test('a formula not sent yet names a sheet as somebody else has renamed it', () => {
  const { one, other, members, send, arrive, settle } = two();
  one.as('person', () => nameSheet(one, one.active, 'Grille'));
  send(members[0]!);
  arrive(members[0]!);
  type(other, 'C1', '=Sheet1!B1+B1');
  settle();

  expect(cell(one, 'C1')?.formula).toBe('=Grille!B1+B1');
});

test('settings, XML parts and settings of the document are everybody’s', () => {
  const { one, other, settle } = two();
  one.as('addin', () => {
    one.journal.set(one, 'settings', new Map([['k', { deep: [1] }]]));
    one.journal.set(one, 'xmlParts', [{ id: one.newId('X'), xml: '<a/>' }]);
  });
  one.keepDocumentSettings({ 'a/b': '"1"' });
  settle();

  expect([...other.settings]).toEqual([['k', { deep: [1] }]]);
  expect(other.xmlParts.map(({ xml }) => xml)).toEqual(['<a/>']);
  expect(other.documentSettings).toEqual({ 'a/b': '"1"' });
});

test('one’s own edits are taken back for everybody, and leave what others wrote since', () => {
  const { one, other, settle } = two();
  type(one, 'A1', 'b');
  type(one, 'A2', 'c');
  settle();
  type(other, 'A2', 'd');
  settle();

  edits.undo(one);
  edits.undo(one);
  settle();

  expect([cell(other, 'A1')?.value, cell(other, 'A2')?.value]).toEqual(['a', 'd']);
});

test('ids made by two at once are not the same', () => {
  const { one, other } = two();

  expect(one.newId('T')).not.toBe(other.newId('T'));
});

test('what is saved of everybody’s contents is read again as the same', () => {
  const { one, state, settle } = two([
    ['Name', 'Note'],
    ['a', '=1+1'],
  ]);
  one.as('addin', () => {
    createTable(one, at(one, 'A1:B2'), true);
    reformat(one, at(one, 'D:D'), { fillColor: '#ff0000' });
    reformat(one, at(one, 'A2'), { bold: true });
  });
  settle();

  const saved = state.save({ name: 'Bilan', language: 'fr', lastId: 0, activeId: '' });

  expect(content(BookState.read(saved))).toEqual(content(state));
  expect(content(BookState.of(readWorkbook(saved)!))).toEqual(content(state));
  expect(saved.tables).toEqual(JSON.parse(JSON.stringify(saveWorkbook(one).tables)));
});
