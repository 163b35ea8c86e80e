import { aColumn, aSpecification, Workbook } from '../../../../support/sync/a-workbook.ts';
import { NaiveServer } from '../../../../support/sync/naive-server.ts';

async function aPulledWorkbook() {
  const server = new NaiveServer();
  for (const key of ['r1', 'r2']) server.add(key, { one: '4' });
  const book = new Workbook(server, aSpecification([aColumn('one')]));
  await book.engine.pull();
  return { book, server };
}

test('a row taken away while it was edited leaves once its edits are given up, and stays when it comes back', async () => {
  const { book, server } = await aPulledWorkbook();
  for (const key of ['r1', 'r2']) book.sheet.row(key)['one'] = 'mine';
  const pull = server.pull.bind(server);
  server.pull = (cursor) => ({ ...pull(cursor), removed: ['r1', 'r2'] });
  await book.engine.pull();
  server.pull = pull;
  for (const key of ['r1', 'r2']) book.sheet.row(key)['one'] = '4';
  server.push([{ key: 'r2', base: 1, changes: { one: { from: '4', to: '5' } } }], 'b1');

  await book.engine.refresh();
  const report = await book.engine.pull();

  expect(book.sheet.rows.map((row) => [row['_key'], row['one'], row['_status']])).toEqual([
    ['r2', '5', 'synced'],
  ]);
  expect(report.refusals).toEqual([]);
});
