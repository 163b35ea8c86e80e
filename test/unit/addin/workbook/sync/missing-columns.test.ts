import { aColumn, aSpecification, Workbook } from '../../../../support/sync/a-workbook.ts';
import { NaiveServer } from '../../../../support/sync/naive-server.ts';

const specification = aSpecification([aColumn('name', 'read-only'), aColumn('one'), aColumn('two')]);

async function aPulledWorkbook(): Promise<{ server: NaiveServer; book: Workbook }> {
  const server = new NaiveServer();
  for (const key of ['r1', 'r2']) server.add(key, { name: key.toUpperCase(), one: '4', two: '5' });
  const book = new Workbook(server, specification);
  await book.engine.pull();
  return { server, book };
}

/** As when the person deletes a column of the table. */
function removeColumn(book: Workbook, column: string): void {
  for (const row of book.sheet.rows) Reflect.deleteProperty(row, column);
}

test('a column deleted from the sheet erases nothing on the server, and the other columns go on', async () => {
  const { server, book } = await aPulledWorkbook();
  removeColumn(book, 'one');
  book.sheet.row('r1')['two'] = '3';

  expect(await book.engine.push()).toMatchObject({ pendingCells: 0, conflicts: [] });
  expect([...server.rows.values()].map(({ fields }) => fields)).toEqual([
    { name: 'R1', one: '4', two: '3' },
    { name: 'R2', one: '4', two: '5' },
  ]);
});

test('what the server changes in a deleted column is no conflict; with the column back as it was, the person chooses', async () => {
  const { server, book } = await aPulledWorkbook();
  removeColumn(book, 'one');
  server.push([{ key: 'r1', base: 1, changes: { one: { from: '4', to: '2' } } }], 'b1');
  expect(await book.engine.pull()).toMatchObject({ conflicts: [], undone: [], pendingCells: 0 });

  for (const row of book.sheet.rows) row['one'] = '4';
  expect(await book.engine.push()).toMatchObject({
    pendingCells: 0,
    undone: [{ key: 'r1', field: 'one', mine: '4', theirs: '2' }],
  });
  expect(server.rows.get('r1')?.fields['one']).toBe('2');
});
