import { Synchroniser } from '../../../../../addin/workbook/sync/synchroniser.ts';
import { aColumn, aSpecification } from '../../../../support/sync/a-workbook.ts';
import { MemorySheet } from '../../../../support/sync/memory-sheet.ts';
import { NaiveServer } from '../../../../support/sync/naive-server.ts';

const specification = aSpecification([aColumn('name', 'read-only'), aColumn('one'), aColumn('two')]);

/** Two rows as they were when the backup was taken. */
function aServer(): NaiveServer {
  const server = new NaiveServer();
  for (const key of ['r1', 'r2']) server.add(key, { name: key.toUpperCase(), one: '4', two: null });
  return server;
}

/** A workbook on a server that is brought back as it was; cursors from before are then too old. */
async function aWorkbookAhead() {
  const [sheet, then] = [new MemorySheet(), { server: aServer(), isBack: false }];
  let keys = 0;
  const engine = new Synchroniser({
    specification,
    sheet,
    remote: {
      pull: (cursor) =>
        then.isBack && Object.keys(cursor).length > 0
          ? Promise.reject(new Error('cursor-too-old'))
          : Promise.resolve(then.server.pull(cursor)),
      push: (rows, key) => Promise.resolve(then.server.push(rows, key)),
      forgotCursor: (failure) => failure instanceof Error && failure.message === 'cursor-too-old',
      refusedWhole: () => false,
    },
    statusText: ({ status }) => status,
    newKey: () => `a${(keys += 1)}`,
    now: () => '2026-11-23T10:00:00Z',
    onReport: () => undefined,
  });
  await engine.pull();
  Object.assign(sheet.row('r1'), { one: '5', two: 'heard' });
  await engine.push();
  then.server = aServer();
  then.isBack = true;
  return { engine, sheet, server: then.server, opened: () => (then.isBack = false) };
}

test('what the server lost stands in the sheet as to be sent, and is sent again once', async () => {
  const { engine, sheet, server, opened } = await aWorkbookAhead();

  const report = await engine.pull();
  expect(sheet.row('r1')).toMatchObject({ one: '5', two: 'heard' });
  expect(report).toMatchObject({ pendingCells: 2 });

  opened();
  expect(await engine.push()).toMatchObject({ pendingCells: 0 });
  expect(server.rows.get('r1')?.fields).toMatchObject({ one: '5', two: 'heard' });
  expect(server.rows.get('r1')?.revision).toBe(2);
});

test('a row the server never lost is no change', async () => {
  const { engine, sheet } = await aWorkbookAhead();

  await engine.pull();

  expect(sheet.row('r2')).toMatchObject({ name: 'R2', one: '4' });
  expect((await engine.refresh()).pendingCells).toBe(2);
});

test('what is typed after the workbook learnt of it is sent too, from the value that the server has', async () => {
  const { engine, sheet, server, opened } = await aWorkbookAhead();
  await engine.pull();
  sheet.row('r1')['one'] = '6';

  opened();
  await engine.push();

  expect(server.rows.get('r1')?.fields['one']).toBe('6');
  expect(
    server.history.filter(({ field, key }) => key === 'r1' && field === 'one').map(({ value }) => value),
  ).toEqual(['4', '6']);
});
