import { aPulledWorkbook } from '../../../../support/sync/a-pulled-workbook.ts';
import { TableGone } from '../../../../../addin/workbook/sync/synchroniser.ts';
import { aColumn, aSpecification, Workbook } from '../../../../support/sync/a-workbook.ts';
import { NaiveServer } from '../../../../support/sync/naive-server.ts';

test('the number typed in place of the same text, and a blank in place of nothing, are no changes', async () => {
  const { book } = await aPulledWorkbook();
  Object.assign(book.sheet.row('r1'), { one: 4, two: '' });

  expect(await book.engine.refresh()).toMatchObject({ pendingCells: 0 });
});

test('of two rows with one key the nearest to the last exchange keeps it, and the copy is never sent', async () => {
  const { book, server } = await aPulledWorkbook();
  book.sheet.rows.unshift({ ...book.sheet.row('r1'), one: 'other', two: 'other' });

  const report = await book.engine.push();

  expect(report).toMatchObject({ copies: 1, pendingCells: 0 });
  expect(book.sheet.rows[0]).toMatchObject({ _status: 'copy', one: 'other' });
  expect(server.rows.get('r1')?.fields['one']).toBe('4');
});

test('a row removed from the sheet is not deleted on the server, and can be put back', async () => {
  const { book, server } = await aPulledWorkbook();
  book.sheet.rows = book.sheet.rows.filter((cells) => cells['_key'] !== 'r2');

  const report = await book.engine.push();
  expect(report.missing).toEqual(['r2']);
  expect(server.rows.has('r2')).toBe(true);

  await book.engine.restoreMissing();
  expect(book.sheet.row('r2')).toMatchObject({ name: 'R2', one: '4' });
});

test('a row typed without a key is said to be outside of the sample, and stays', async () => {
  const { book } = await aPulledWorkbook();
  book.sheet.rows.push({ name: 'new', one: '5' });

  expect(await book.engine.push()).toMatchObject({ strangers: 1, pendingCells: 0 });
  expect(book.sheet.rows.at(-1)).toMatchObject({ name: 'new', _status: 'stranger' });
});

test('a read-only cell typed over shows the server’s value again after a pull of its row', async () => {
  const { book, server } = await aPulledWorkbook();
  book.sheet.row('r1')['name'] = 'mine';
  server.push([{ key: 'r1', base: 1, changes: { one: { from: '4', to: '5' } } }], 'b1');

  await book.engine.pull();

  expect(book.sheet.row('r1')).toMatchObject({ name: 'R1', one: '5' });
});

test('a refused cell is marked and named, does not stop the others, and is settled when put back', async () => {
  const { book, server } = await aPulledWorkbook();
  const push = server.push.bind(server);
  server.push = (rows, key) => {
    const allowed = rows.map((row) => ({
      ...row,
      changes: Object.fromEntries(Object.entries(row.changes).filter(([, { to }]) => to !== 'bad')),
    }));
    const { results } = push(allowed, key);
    const refusal = { field: 'one', code: 'not-an-answer' as const, parameters: { allowed: ['4'] } };
    return { results: results.map((one) => (one.key === 'r1' ? { ...one, refusals: [refusal] } : one)) };
  };
  Object.assign(book.sheet.row('r1'), { one: 'bad', two: 'good' });
  book.sheet.row('r2')['one'] = '5';

  const report = await book.engine.push();

  expect(report.refusals).toMatchObject([{ key: 'r1', refusal: { field: 'one' } }]);
  expect(server.rows.get('r1')?.fields).toMatchObject({ one: '4', two: 'good' });
  expect(server.rows.get('r2')?.fields).toMatchObject({ one: '5' });
  expect(book.sheet.row('r1')['_status']).toBe('refused');
  expect(book.sheet.marks.at(-1)).toMatchObject({ column: 'one', mark: 'refused' });

  book.sheet.row('r1')['one'] = '4';
  expect((await book.engine.refresh()).refusals).toEqual([]);
  expect(book.sheet.marks.at(-1)).toMatchObject({ column: 'one', mark: null });
});

const short = aColumn('two', 'editable', (cell) =>
  String(cell).length > 3 ? { code: 'too-long', parameters: { maximum: 3 } } : undefined,
);

test('a cell that is wrong is marked before any push, is not sent, and its correction is', async () => {
  const server = new NaiveServer();
  server.add('r1', { one: '4', two: null });
  const book = new Workbook(server, aSpecification([aColumn('one'), short]));
  await book.engine.pull();
  Object.assign(book.sheet.row('r1'), { one: '5', two: 'long' });

  expect(await book.engine.refresh()).toMatchObject({
    pendingCells: 1,
    refusals: [{ key: 'r1', refusal: { field: 'two', parameters: { maximum: 3, value: 'long' } } }],
  });
  expect(book.sheet.marks.at(-1)).toMatchObject({ column: 'two', mark: 'refused' });
  await book.engine.push();
  expect(server.rows.get('r1')?.fields).toEqual({ one: '5', two: null });
  expect(book.sheet.row('r1')['_status']).toBe('refused');

  book.sheet.row('r1')['two'] = 'ok';
  expect(await book.engine.refresh()).toMatchObject({ pendingCells: 1, refusals: [] });
  expect(book.sheet.marks.at(-1)).toMatchObject({ column: 'two', mark: null });
  await book.engine.push();
  expect(server.rows.get('r1')?.fields).toEqual({ one: '5', two: 'ok' });
});

test('a refusal of the server falls with another value, one for missing answers with the last of them', async () => {
  const { book, server } = await aPulledWorkbook();
  const missing = { field: 'one', code: 'answers-missing' as const, parameters: { fields: ['two'] } };
  const bad = { field: 'two', code: 'unknown-field' as const, parameters: {} };
  server.push = (rows) => ({
    results: rows.map(({ key }) => ({
      key,
      row: server.rows.get(key)!,
      conflicts: [],
      refusals: [key === 'r1' ? missing : bad],
    })),
  });
  book.sheet.row('r1')['one'] = 'done';
  book.sheet.row('r2')['two'] = 'bad';
  await book.engine.push();
  book.reopen();
  expect((await book.engine.refresh()).refusals.map(({ key }) => key)).toEqual(['r1', 'r2']);

  book.sheet.row('r2')['two'] = 'other';
  expect((await book.engine.refresh()).refusals.map(({ key }) => key)).toEqual(['r1']);
  book.sheet.row('r1')['two'] = 'good';
  expect(await book.engine.refresh()).toMatchObject({ refusals: [], pendingCells: 3 });
});

test('a missing table is an error, never a mass deletion', async () => {
  const { book, server } = await aPulledWorkbook();
  book.sheet.gone = true;

  await expect(book.engine.push()).rejects.toThrow(TableGone);
  expect(server.rows.size).toBe(3);
});

test('a row taken away while it was being edited stays with its edits; an untouched one goes', async () => {
  const { book, server } = await aPulledWorkbook();
  book.sheet.row('r1')['one'] = 'mine';
  const pull = server.pull.bind(server);
  server.pull = (cursor) => ({ ...pull(cursor), removed: ['r1', 'r2'] });

  await book.engine.pull();

  expect(book.sheet.rows.map((cells) => cells['_key'])).toEqual(['r1', 'r3']);
  expect(book.sheet.row('r1')).toMatchObject({ one: 'mine', _status: 'refused' });
});

test('a receipt taken back with Ctrl+Z is not sent: the row says so, and the person chooses', async () => {
  const { book, server } = await aPulledWorkbook();
  server.push([{ key: 'r1', base: 1, changes: { one: { from: '4', to: '5' } } }], 'b1');
  await book.engine.pull();
  book.sheet.undo();

  const report = await book.engine.push();

  expect(report.undone).toEqual([{ key: 'r1', field: 'one', mine: '4', theirs: '5' }]);
  expect(report.pendingCells).toBe(0);
  expect(book.sheet.row('r1')).toMatchObject({ one: '4', _status: 'undone' });
  expect(server.rows.get('r1')?.fields['one']).toBe('5');
});

test('of an undone receipt the received value comes back, or the earlier one is sent', async () => {
  const { book, server } = await aPulledWorkbook();
  for (const key of ['r1', 'r2'])
    server.push([{ key, base: 1, changes: { one: { from: '4', to: '5' } } }], `b${key}`);
  await book.engine.pull();
  book.sheet.undo();
  await book.engine.choose([
    { key: 'r1', field: 'one', side: 'theirs' },
    { key: 'r2', field: 'one', side: 'mine' },
  ]);
  const report = await book.engine.push();

  expect(report).toMatchObject({ undone: [], pendingCells: 0 });
  expect(book.sheet.row('r1')).toMatchObject({ one: '5' });
  expect(server.rows.get('r1')?.fields['one']).toBe('5');
  expect(server.rows.get('r2')?.fields['one']).toBe('4');
});

test('an undone receipt is still known after the workbook was closed, and gives way to a newer value', async () => {
  const { book, server } = await aPulledWorkbook();
  server.push([{ key: 'r1', base: 1, changes: { one: { from: '4', to: '5' } } }], 'b1');
  await book.engine.pull();
  book.sheet.undo();
  book.reopen();
  expect((await book.engine.refresh()).undone).toHaveLength(1);

  server.push([{ key: 'r1', base: 2, changes: { one: { from: '5', to: '6' } } }], 'b2');
  const report = await book.engine.pull();

  expect(report).toMatchObject({ undone: [], conflicts: [] });
  expect(book.sheet.row('r1')).toMatchObject({ one: '6' });
});

test('the last push is taken back, except what was changed since', async () => {
  const { book, server } = await aPulledWorkbook();
  Object.assign(book.sheet.row('r1'), { one: '7', two: 'mine' });
  Object.assign(book.sheet.row('r2'), { one: '7' });
  expect(await book.engine.push()).toMatchObject({ withdrawable: 3 });
  server.push([{ key: 'r2', base: 2, changes: { one: { from: '7', to: '8' } } }], 'b1');
  expect(await book.engine.pull()).toMatchObject({ withdrawable: 2 });

  await book.engine.withdraw();

  expect(server.rows.get('r1')?.fields).toMatchObject({ one: '4', two: null });
  expect(server.rows.get('r2')?.fields).toMatchObject({ one: '8' });
  expect(book.sheet.row('r1')).toMatchObject({ one: '4', two: '' });
});

test('only the last push is taken back, and a withdrawal can be withdrawn', async () => {
  const { book, server } = await aPulledWorkbook();
  book.sheet.row('r1')['one'] = '7';
  await book.engine.push();
  book.sheet.row('r2')['one'] = '9';
  await book.engine.push();

  await book.engine.withdraw();
  expect([server.rows.get('r1')?.fields['one'], server.rows.get('r2')?.fields['one']]).toEqual(['7', '4']);
  await book.engine.withdraw();
  expect(server.rows.get('r2')?.fields['one']).toBe('9');
});

test('what others typed in a shared workbook goes out only when asked, and is marked so', async () => {
  const { book, server } = await aPulledWorkbook();
  Object.assign(book.sheet.row('r1'), { one: '7', two: 'hers' });
  Object.assign(book.sheet.row('r2'), { one: 'hers' });
  const hers = [
    { key: 'r1', column: 'two' },
    { key: 'r2', column: 'one' },
    { key: 'unknown', column: 'one' },
  ];
  expect(await book.engine.typed(hers, 'others')).toMatchObject({ pendingCells: 3, pendingByOthers: 2 });
  expect(book.sheet.row('r2')).toMatchObject({ _status: 'by-others' });

  expect(await book.engine.push()).toMatchObject({ pendingByOthers: 2 });
  expect(server.rows.get('r1')?.fields).toMatchObject({ one: '7', two: null });
  expect(server.rows.get('r2')?.fields).toMatchObject({ one: '4' });

  const sent: unknown[] = [];
  const push = server.push.bind(server);
  server.push = (rows, key) => (sent.push(...rows), push(rows, key));
  expect(await book.engine.push('others')).toMatchObject({ pendingCells: 0, pendingByOthers: 0 });
  expect(sent).toMatchObject([
    { key: 'r1', typedByOthers: true },
    { key: 'r2', typedByOthers: true },
  ]);
  expect(server.rows.get('r1')?.fields).toMatchObject({ two: 'hers' });
});

test('a cell that others typed into is mine once I type over it, and nobody’s once it is put back', async () => {
  const { book } = await aPulledWorkbook();
  Object.assign(book.sheet.row('r1'), { one: 'hers', two: 'hers' });
  const both = [
    { key: 'r1', column: 'one' },
    { key: 'r1', column: 'two' },
  ];
  await book.engine.typed(both, 'others');
  Object.assign(book.sheet.row('r1'), { one: 'mine', two: '' });

  expect(await book.engine.typed(both.slice(0, 1), 'me')).toMatchObject({
    pendingCells: 1,
    pendingErasures: 0,
    pendingByOthers: 0,
  });
});

test('the rows in conflict alone are read again: the others stay as they were', async () => {
  const { book, server } = await aPulledWorkbook();
  book.sheet.row('r1')['one'] = 'mine';
  server.push([{ key: 'r1', base: 1, changes: { one: { from: '4', to: 'theirs' } } }], 'b1');
  await book.engine.push();
  server.push([{ key: 'r1', base: 2, changes: { one: { from: 'theirs', to: 'later' } } }], 'b2');
  server.push([{ key: 'r2', base: 1, changes: { one: { from: '4', to: 'elsewhere' } } }], 'b3');

  const report = await book.engine.refreshConflicts();

  expect(report.conflicts).toEqual([{ key: 'r1', field: 'one', mine: 'mine', theirs: 'later' }]);
  expect(book.sheet.row('r2')).toMatchObject({ one: '4' });
});

test('what the person before left to send is not mine: it goes out only as typed by others', async () => {
  const { book, server } = await aPulledWorkbook();
  await book.engine.workedBy('ana');
  book.sheet.row('r1')['one'] = 'of Ana';
  await book.engine.refresh();
  book.reopen();

  expect(await book.engine.workedBy('ben')).toMatchObject({ pendingCells: 1, pendingByOthers: 1 });
  book.sheet.row('r2')['one'] = 'of Ben';
  await book.engine.push();
  expect([server.rows.get('r1')?.fields['one'], server.rows.get('r2')?.fields['one']]).toEqual([
    '4',
    'of Ben',
  ]);

  book.reopen();
  expect(await book.engine.workedBy('ben')).toMatchObject({ pendingByOthers: 1 });
  expect(await book.engine.push('others')).toMatchObject({ pendingCells: 0 });
  expect(server.rows.get('r1')?.fields['one']).toBe('of Ana');
});
