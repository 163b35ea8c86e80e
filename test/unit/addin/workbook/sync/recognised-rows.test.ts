import { aPulledWorkbook } from '../../../../support/sync/a-pulled-workbook.ts';

test.each(['', 'nonsense', 'r2'])(
  'a row whose key cell holds « %s » is known by what the server alone writes, and gets its key back',
  async (key) => {
    const { server, book } = await aPulledWorkbook();
    Object.assign(book.sheet.row('r1'), { _key: key, one: '5' });

    expect(await book.engine.push()).toMatchObject({ missing: [], strangers: 0, copies: 0 });
    expect(book.sheet.rows[0]).toMatchObject({ _key: 'r1', _status: 'sent' });
    expect(server.rows.get('r1')?.fields['one']).toBe('5');
    expect(server.rows.get('r2')?.fields['one']).toBe('4');
  },
);

test('of two rows that show the same missing row neither is it', async () => {
  const { book } = await aPulledWorkbook();
  book.sheet.row('r1')['_key'] = '';
  book.sheet.rows.push({ ...book.sheet.rows[0]!, one: '5' });

  expect(await book.engine.push()).toMatchObject({ missing: ['r1'], strangers: 2, pendingCells: 0 });
});

test('a row cleared but for its hidden key is missing: nothing of it is erased, and it can be put back', async () => {
  const { server, book } = await aPulledWorkbook();
  Object.assign(book.sheet.row('r1'), { name: '', one: '', two: '' });

  expect(await book.engine.push()).toMatchObject({ missing: ['r1'], pendingCells: 0 });
  expect(server.rows.get('r1')?.fields['one']).toBe('4');

  expect(await book.engine.restoreMissing()).toMatchObject({ missing: [], strangers: 0, copies: 0 });
  expect(book.sheet.rows.at(-1)).toMatchObject({ _key: 'r1', name: 'R1', one: '4' });
});

test('a row cut and pasted elsewhere without its hidden key is followed', async () => {
  const { server, book } = await aPulledWorkbook();
  const { name, one } = book.sheet.row('r1');
  Object.assign(book.sheet.row('r1'), { name: '', one: '' });
  book.sheet.rows.push({ name: name!, one: one!, two: '7' });

  expect(await book.engine.push()).toMatchObject({ missing: [], strangers: 0 });
  expect(server.rows.get('r1')?.fields).toMatchObject({ one: '4', two: '7' });
});

test('a push left without answer stays with the person who made it: their successor sends nothing of it', async () => {
  const { server, book } = await aPulledWorkbook();
  await book.engine.workedBy('ana');
  book.sheet.row('r1')['one'] = 'of Ana';
  book.network = 'request-lost';
  await expect(book.engine.push()).rejects.toThrow('offline');
  book.reopen();
  book.network = 'up';

  expect(await book.engine.workedBy('ben')).toMatchObject({ unanswered: false, pendingByOthers: 1 });
  await book.engine.pull();
  await book.engine.push();
  expect(server.rows.get('r1')?.fields['one']).toBe('4');
});

test('the last push of somebody else is not mine to withdraw', async () => {
  const { book } = await aPulledWorkbook();
  await book.engine.workedBy('ana');
  book.sheet.row('r1')['one'] = 'of Ana';
  expect(await book.engine.push()).toMatchObject({ withdrawable: 1 });
  book.reopen();

  expect(await book.engine.workedBy('ben')).toMatchObject({ withdrawable: 0 });
});
