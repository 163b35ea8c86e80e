import { createKeptTexts } from '../../../../../addin/api/kept-texts.ts';
import { PersonalTexts } from '../../../../../addin/workbook/free-text/personal-texts.ts';
import { textDigest } from '../../../../../addin/workbook/free-text/text-digest.ts';
import { whyHeld } from '../../../../../addin/workbook/free-text/why-held.ts';
import { aColumn, aSpecification, Workbook } from '../../../../support/sync/a-workbook.ts';
import { NaiveServer } from '../../../../support/sync/naive-server.ts';
import { memoryStorage } from '../../memory-storage.ts';

const columns = [
  aColumn('one'),
  { ...aColumn('facts'), freeText: true as const },
  { ...aColumn('done'), closes: true as const },
];

async function aBook() {
  const server = new NaiveServer();
  server.add('r1', { one: '4', facts: null, done: null });
  const storage = memoryStorage();
  const loads: string[] = [];
  const guard = new PersonalTexts(
    createKeptTexts(() => storage),
    () => [{ country: 'FR' }],
    () => {
      loads.push('free-text.js');
      return Promise.resolve({ textDigest, whyHeld });
    },
  );
  const book = new Workbook(server, aSpecification(columns));
  book.guard = guard;
  await book.engine.pull();
  const type = (cells: Record<string, string>) => Object.assign(book.sheet.row('r1'), cells);
  const held = () => server.rows.get('r1')?.fields;
  return { book, guard, storage, loads, type, held };
}

const PHONE = 'rappeler au 06 12 34 56 78';

test('a text that looks as if it told a person stays here, with what closes its row; the rest goes', async () => {
  const { book, type, held } = await aBook();
  type({ one: '5', facts: PHONE, done: 'x' });

  const report = await book.engine.push();

  expect(held()).toEqual({ one: '5', facts: null, done: null });
  expect(report.refusals).toEqual([
    {
      key: 'r1',
      refusal: {
        field: 'facts',
        code: 'looks-personal',
        parameters: { kinds: ['phone'], shown: '•• •• •• •• 78', value: PHONE },
      },
    },
  ]);
  expect(report.pendingCells).toBe(2);
});

test('it goes once it is corrected, or once exactly this text is said to be sent', async () => {
  const { book, guard, storage, type, held } = await aBook();
  type({ facts: PHONE });
  await book.engine.push();
  await guard.allow(PHONE);

  expect(await book.engine.push()).toMatchObject({ refusals: [], pendingCells: 0 });
  expect(held()).toMatchObject({ facts: PHONE });
  expect(
    storage
      .keys()
      .map((key) => storage.getItem(key))
      .join(),
  ).not.toContain('06 12');

  type({ facts: `${PHONE} ou au 06 12 34 56 79` });
  expect((await book.engine.push()).refusals).toHaveLength(1);
  type({ facts: 'rappeler demain' });
  expect(await book.engine.push()).toMatchObject({ refusals: [], pendingCells: 0 });
  expect(held()).toMatchObject({ facts: 'rappeler demain' });
});

test('a card number is never sent, whatever the person says', async () => {
  const { book, guard, type, held } = await aBook();
  const text = 'carte 4111 1111 1111 1111';
  type({ facts: text });
  await guard.allow(text);

  const { refusals } = await book.engine.push();

  expect(refusals).toMatchObject([{ key: 'r1', refusal: { field: 'facts', code: 'card-number' } }]);
  expect(held()).toMatchObject({ facts: null });
});

test('what looks into texts is only fetched for one that may hold something', async () => {
  const { book, loads, type, held } = await aBook();
  type({ facts: 'dit merci à 12:34, score 12,5' });

  await book.engine.push();

  expect(loads).toEqual([]);
  expect(held()).toMatchObject({ facts: 'dit merci à 12:34, score 12,5' });
});
