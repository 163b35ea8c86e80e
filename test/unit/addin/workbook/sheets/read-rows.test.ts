import { pullAnswerSchema, pushAnswerSchema, type PullAnswer, type PushAnswer } from '#contract/row';
import { readPull, readPush } from '../../../../../addin/workbook/sheets/read-rows.ts';

const rows = (count: number): PullAnswer['rows'] =>
  Array.from({ length: count }, (_, index) => ({
    key: `contact-${index}`,
    revision: 1 + (index % 3),
    fields: Object.fromEntries(
      Array.from({ length: 30 }, (__, field) => [`answer.c${field}`, field % 4 === 0 ? null : '1']),
    ),
  }));
const pulled: PullAnswer = { rows: rows(3), removed: ['gone'], cursor: { all: 12 }, next: 'page-2' };
const pushed: PushAnswer = {
  results: [
    {
      key: 'contact-0',
      row: null,
      conflicts: [],
      refusals: [{ field: 'a', code: 'unknown-row', parameters: {} }],
    },
  ],
};

test('answers are read as the contract reads them', async () => {
  const later = {
    ...pulled,
    added: 'by a later version',
    rows: rows(3).map((row) => ({ ...row, added: 1 })),
  };

  expect(await readPull(later)).toEqual(pullAnswerSchema.parse(later));
  expect(await readPush(pushed)).toEqual(pushAnswerSchema.parse(pushed));
});

test.each([
  ['a row', { ...pulled, rows: [...rows(2), { key: 'contact-3', revision: 0, fields: {} }] }],
  ['the cursor', { ...pulled, cursor: 'all' }],
  ['the rows', { ...pulled, rows: 'none' }],
  ['all of it', 'Service unavailable'],
])('an answer is not read when %s is not what the contract says', async (_, answer) => {
  await expect(readPull(answer)).rejects.toMatchObject({ code: 'unreadable' });
});

test('what waits in the page comes before the last rows of a long answer', async () => {
  const order: string[] = [];
  setImmediate(() => order.push('typing'));

  const read = await readPull({ ...pulled, rows: rows(20_000) });

  order.push('read');
  expect(read.rows).toHaveLength(20_000);
  expect(order).toEqual(['typing', 'read']);
});
