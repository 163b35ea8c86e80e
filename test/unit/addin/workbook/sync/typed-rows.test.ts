import type { Cells } from '../../../../../addin/workbook/sync/cells.ts';
import { aColumn, aSpecification, Workbook } from '../../../../support/sync/a-workbook.ts';
import { NaiveServer } from '../../../../support/sync/naive-server.ts';

/** Rows known by their code, as those of a register. */
const named = {
  ...aSpecification([aColumn('code'), aColumn('name')]),
  newKey: ({ code = '' }: Cells) => (code === '' ? undefined : String(code)),
};
/** Rows known by a key of their own, as those of a diary. */
let made = 0;
const keyed = {
  ...aSpecification([aColumn('name')]),
  newKey: (_: unknown, given: string) => (given === '' ? `new${(made += 1)}` : given),
};

const aNamedWorkbook = async () => {
  const server = new NaiveServer();
  server.add('A', { code: 'A', name: 'Ada' });
  const book = new Workbook(server, named);
  await book.engine.pull();
  return { server, book };
};

test('a row that a person types is made on the server by its key, once, whatever answers are lost', async () => {
  const { server, book } = await aNamedWorkbook();
  book.sheet.rows.push({ code: 'B', name: 'Bob' });
  expect(await book.engine.refresh()).toMatchObject({ pendingRows: 1, strangers: 0 });
  expect(book.sheet.row('B')).toMatchObject({ _status: 'new', _rev: 0 });

  book.network = 'answer-lost';
  await expect(book.engine.push()).rejects.toThrow('timeout');
  book.reopen();
  book.network = 'up';
  const report = await book.engine.push();

  expect([...server.rows.keys()]).toEqual(['A', 'B']);
  expect(server.rows.get('B')).toMatchObject({ revision: 1, fields: { code: 'B', name: 'Bob' } });
  expect(report).toMatchObject({ pendingCells: 0, unanswered: false });
  expect(book.sheet.rows).toHaveLength(2);
});

test('a row without a code waits for one, a second one of the same code is not sent, and both say so', async () => {
  const { server, book } = await aNamedWorkbook();
  book.sheet.rows.push({ name: 'Nobody' }, { code: 'A', name: 'Other' });

  expect(await book.engine.push()).toMatchObject({ pendingCells: 0, copies: 1, strangers: 1 });
  expect(book.sheet.rows.map((row) => row['_status'])).toEqual(['synced', 'unnamed', 'twice']);
  expect(server.rows.size).toBe(1);
});

test('a copied row given a code of its own is a new row', async () => {
  const { server, book } = await aNamedWorkbook();
  book.sheet.rows.push({ ...book.sheet.row('A'), code: 'C' });

  await book.engine.push();

  expect(server.rows.get('C')).toMatchObject({ fields: { code: 'C', name: 'Ada' } });
  expect(book.sheet.rows.map((row) => row['_key'])).toEqual(['A', 'C']);
});

test('a row whose hidden key was emptied is found again by its code', async () => {
  const { server, book } = await aNamedWorkbook();
  Object.assign(book.sheet.rows[0]!, { _key: '', name: 'Ida' });

  expect(await book.engine.push()).toMatchObject({ missing: [], strangers: 0 });
  expect(server.rows.get('A')).toMatchObject({ fields: { name: 'Ida' } });
  expect(book.sheet.row('A')['name']).toBe('Ida');
});

test('a row typed and removed, or emptied, before it was sent is forgotten', async () => {
  const { server, book } = await aNamedWorkbook();
  book.sheet.rows.push({ code: 'B', name: 'Bob' }, { code: 'C', name: 'Cid' });
  await book.engine.refresh();
  book.sheet.rows.splice(1, 1);
  Object.assign(book.sheet.row('C'), { code: '', name: '' });

  expect(await book.engine.push()).toMatchObject({ missing: [], pendingCells: 0 });
  expect([...server.rows.keys()]).toEqual(['A']);
});

test('two people who add the same code meet in one row, cell by cell', async () => {
  const { server, book } = await aNamedWorkbook();
  const other = new Workbook(server, named, 'b');
  await other.engine.pull();
  book.sheet.rows.push({ code: 'B', name: 'Bob' });
  other.sheet.rows.push({ code: 'B', name: 'Bill' });
  await book.engine.push();

  const pulled = await other.engine.pull();
  expect(other.sheet.rows).toHaveLength(2);
  expect(pulled.conflicts).toEqual([{ key: 'B', field: 'name', mine: 'Bill', theirs: 'Bob' }]);
  await other.engine.choose([{ key: 'B', field: 'name', side: 'mine' }]);
  await other.engine.push();
  expect(server.rows.get('B')?.fields).toEqual({ code: 'B', name: 'Bill' });
});

test('a row missing from the sheet is deleted only when the person says so, and not if it changed since', async () => {
  const { server, book } = await aNamedWorkbook();
  server.add('B', { code: 'B', name: 'Bob' });
  await book.engine.pull();
  book.sheet.rows = [];
  expect(await book.engine.push()).toMatchObject({ missing: ['A', 'B'] });
  expect(server.rows.size).toBe(2);

  server.push([{ key: 'B', base: 1, changes: { name: { from: 'Bob', to: 'Bea' } } }], 'x1');
  const report = await book.engine.removeMissing(['A', 'B']);

  expect([...server.rows.keys()]).toEqual(['B']);
  expect(report.missing).toEqual(['B']);
  expect(report.refusals).toMatchObject([{ key: 'B', refusal: { code: 'changed-meanwhile' } }]);
  await book.engine.restoreMissing();
  expect(book.sheet.row('B')['name']).toBe('Bea');
  expect(await book.engine.refresh()).toMatchObject({ missing: [], refusals: [] });
});

test('rows with keys of their own keep them, and each copy gets another', async () => {
  const server = new NaiveServer();
  const book = new Workbook(server, keyed);
  await book.engine.pull();
  book.sheet.rows.push({ name: 'one' });
  await book.engine.push();
  book.sheet.rows.push({ ...book.sheet.rows[0]!, name: 'two' });
  await book.engine.push();

  expect([...server.rows.values()].map(({ fields }) => fields['name'])).toEqual(['one', 'two']);
  expect(new Set(book.sheet.rows.map((row) => row['_key'])).size).toBe(2);
});

test('cells that were emptied are counted among those to send', async () => {
  const { book } = await aNamedWorkbook();
  book.sheet.row('A')['name'] = '';

  expect(await book.engine.refresh()).toMatchObject({ pendingCells: 1, pendingErasures: 1 });
});
