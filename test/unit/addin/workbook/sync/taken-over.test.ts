import { aColumn, aSpecification, Workbook } from '../../../../support/sync/a-workbook.ts';
import { NaiveServer } from '../../../../support/sync/naive-server.ts';

async function ofAna() {
  const server = new NaiveServer();
  for (const key of ['r1', 'r2']) server.add(key, { one: '4' });
  const book = new Workbook(server, aSpecification([aColumn('one')]));
  await book.engine.workedBy('ana');
  await book.engine.pull();
  return { book, server };
}

test('the rows of the next person are pulled whole: those they may not see leave, those they alone see come', async () => {
  const { book, server } = await ofAna();
  server.rows.delete('r1');
  server.add('r3', { one: '5' });
  await book.engine.pull();
  book.reopen();
  server.add('r4', { one: '6' });
  const cursors: object[] = [];
  const pull = server.pull.bind(server);
  server.pull = (cursor) => (cursors.push(cursor), pull(cursor));

  await book.engine.workedBy('ben');
  await book.engine.pull();

  expect(cursors).toEqual([{}]);
  expect(book.sheet.rows.map((row) => row['_key'])).toEqual(['r2', 'r3', 'r4']);
});

test('a push whose answer was lost is not sent again by the next person: what it held waits as typed by others', async () => {
  const { book, server } = await ofAna();
  book.sheet.row('r1')['one'] = 'of Ana';
  book.network = 'request-lost';
  await expect(book.engine.push()).rejects.toThrow();
  book.network = 'up';
  book.reopen();

  const report = await book.engine.workedBy('ben');
  await book.engine.push();

  expect(report).toMatchObject({ unanswered: false, pendingByOthers: 1, withdrawable: 0 });
  expect(server.rows.get('r1')?.fields['one']).toBe('4');
});

test('the last push is taken back by who made it, and by nobody after them', async () => {
  const { book, server } = await ofAna();
  book.sheet.row('r1')['one'] = '5';
  expect(await book.engine.push()).toMatchObject({ withdrawable: 1 });
  book.reopen();

  expect(await book.engine.workedBy('ben')).toMatchObject({ withdrawable: 0 });
  await book.engine.withdraw();

  expect(server.rows.get('r1')?.fields['one']).toBe('5');
});
