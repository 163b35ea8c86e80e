import { findTable } from '../../../../../addin/workbook/import/find-table.ts';
import type { RawCell } from '../../../../../addin/workbook/import/raw-table.ts';
import { readContacts } from '../../../../../addin/workbook/import/read-contacts.ts';
import type { StartRules } from '../../../../../addin/workbook/import/read-start.ts';
import { tableFile } from '../../../../support/import/table-file.ts';

const rules: StartRules = { order: 'day-first', timeZone: 'UTC' };
const headings = ['N° contact', 'Lot', 'Conseiller', 'Client', 'Début (UTC)', 'Sens'];
const at = (iso: string): Date => new Date(iso);
const file = (...rows: RawCell[][]) =>
  tableFile([['Export des contacts'], ['Période', null, '2020-05'], undefined, headings, ...rows]);

async function read(of: ReturnType<typeof file>, how: StartRules = rules) {
  const table = await findTable(of, 'contacts');
  return { table, ...(await readContacts(of, table, how)) };
}

test('the heading row is found under titles, and columns about persons are left behind', async () => {
  const { table, contacts } = await read(
    file(['0001', 'a', 'Zoé', 'C1', at('2020-05-12T12:25:56Z'), 'entrant']),
  );

  expect(table).toMatchObject({
    headingLine: 4,
    dropped: [{ heading: 'Conseiller' }, { heading: 'Client' }],
    columns: { id: { place: 0 }, start: { place: 4 }, direction: { place: 5 } },
  });
  expect(table.headings.map(({ heading }) => heading)).not.toContain('Conseiller');
  expect(JSON.stringify(contacts)).not.toContain('Zoé');
});

test('an id keeps its zeros, a number becomes its digits, and a date is exact to the second', async () => {
  const { contacts } = await read(
    file(
      ['0001', null, null, null, at('2020-05-12T12:25:55.9995Z'), 'sortant'],
      [4875, null, null, null, 43963.5180092593, 'in'],
    ),
  );

  expect(contacts.map(({ id, start, direction }) => [id, start, direction])).toEqual([
    ['0001', '2020-05-12T12:25:56Z', 'out'],
    ['4875', '2020-05-12T12:25:56Z', 'in'],
  ]);
});

const noon = at('2020-05-12T12:00:00Z');

test.each([
  ['missing-id', [null, 'a', null, null, noon, 'in']],
  ['numeric-id-too-long', [1234567890123456, null, null, null, noon, 'in']],
  ['numeric-id-too-long', ['1,23457E+15', null, null, null, noon, 'in']],
  ['control-characters', ['12\u00073', null, null, null, noon, 'in']],
  ['missing-start', ['1', 'a', null, null, null, 'in']],
  ['unreadable-start', ['1', null, null, null, 'hier', 'in']],
  ['unreadable-start', ['1', null, null, null, '31/02/2020 10:00', 'in']],
  ['unknown-direction', ['1', null, null, null, noon, 'oblique']],
] as const)('a row is refused with its line: %s', async (code, values) => {
  const { contacts, refused } = await read(file([...values]));

  expect(contacts).toEqual([]);
  expect(refused).toMatchObject([{ line: 5, code }]);
});

test('a second row with the same id is refused, and stops nobody', async () => {
  const row = ['1', null, null, null, noon, 'in'];

  const { contacts, refused } = await read(file(row, row));

  expect(contacts).toHaveLength(1);
  expect(refused).toMatchObject([{ line: 6, code: 'duplicate-id' }]);
});

test('totals, notes and headings again are left out and told, not refused', async () => {
  const row = ['Total Énergies 1', 'a', null, null, noon, 'in'];

  const { contacts, refused, leftOut } = await read(
    file(row, headings, ['Total', '2'], ['Total général : 2'], ['Export du 12/05/2020 à 14 h']),
  );

  expect(contacts.map(({ id }) => id)).toEqual(['Total Énergies 1']);
  expect(refused).toEqual([]);
  expect(leftOut).toEqual({
    heading: { rows: 1, lines: [6] },
    total: { rows: 2, lines: [7, 8] },
    note: { rows: 1, lines: [9] },
  });
});

test('a text of a clock in Paris becomes the instant it was, summer and winter', async () => {
  const rows = file(
    ['1', null, null, null, '12/05/2020 14:25:56', 'in'],
    ['2', null, null, null, '2020-01-12 14:25', 'in'],
    ['3', null, null, null, '2020-01-12T14:25:00+03:00', 'in'],
  );

  const { contacts } = await read(rows, { ...rules, timeZone: 'Europe/Paris' });

  expect(contacts.map(({ start }) => start)).toEqual([
    '2020-05-12T12:25:56Z',
    '2020-01-12T13:25:00Z',
    '2020-01-12T11:25:00Z',
  ]);
});

test('a day and a time in columns of their own are one moment, however the time is written', async () => {
  const times: RawCell[] = ['14:30:05', 0.604224537, '0,604224537', at('1899-12-31T14:30:05Z'), '2:30:05 PM'];
  const of = tableFile([
    ['Référence', 'Date', 'Heure de début'],
    ...times.map((time, index) => [`C${index}`, index % 2 === 0 ? '13/05/2020' : 43964, time]),
  ]);

  const { table, contacts } = await read(of);

  expect(table.columns.time?.heading).toBe('Heure de début');
  expect(contacts.map(({ start }) => start)).toEqual(times.map(() => '2020-05-13T14:30:05Z'));
});

test('a time that is none is refused by its own column, not by that of the day', async () => {
  const of = tableFile([
    ['Référence', 'Date', 'Heure'],
    ['1', '13/05/2020', '25:00'],
    ['2', 'hier', '14:00'],
  ]);

  const { refused } = await read(of);

  expect(refused.map(({ field, value }) => [field, value])).toEqual([
    ['time', '25:00'],
    ['start', 'hier'],
  ]);
});

test('what the dates prove of their order is told with the row; where nothing proves it, that is told too', async () => {
  const of = (...starts: string[]) =>
    file(...starts.map((start, i) => [`${i}`, null, null, null, start, 'in']));

  const proved = await read(of('05/04/2020', '05/13/2020'));
  const open = await read(of('05/04/2020', '05/05/2020'));
  const both = await read(of('13/05/2020', '05/13/2020'));

  expect(proved.order).toMatchObject({
    order: 'month-first',
    proofs: { 'month-first': { line: 6, text: '05/13/2020' } },
  });
  expect(open.order).toMatchObject({ order: 'either', example: '05/04/2020' });
  expect(both.order.order).toBe('both');
  expect((await read(of('2020-05-13'))).order.order).toBe('none');
});

test('dates that Excel has probably swapped are told apart: small days beside texts it could not read', async () => {
  const swapped = file(
    ['1', null, null, null, at('2020-05-04T00:00:00Z'), 'in'],
    ['2', null, null, null, '05/13/2020', 'in'],
  );

  expect((await read(swapped)).order.maybeSwapped).toBe(1);
});

test('platforms are told by the names of the file, spellings of one name together', async () => {
  const of = tableFile([
    ['Référence', 'Début', 'Site'],
    ['1', '2020-05-12', 'Lyon'],
    ['2', '2020-05-12', ' LYON '],
    ['3', '2020-05-12', 'Pôrto'],
    ['4', '2020-05-12', null],
  ]);

  const { names, contacts, refused } = await read(of);

  expect(names).toEqual([
    { name: 'Lyon', rows: 2 },
    { name: 'Pôrto', rows: 1 },
  ]);
  expect(contacts.map(({ name }) => name)).toEqual(['Lyon', 'Lyon', 'Pôrto']);
  expect(refused).toMatchObject([{ line: 5, field: 'platform', code: 'missing-value' }]);
});

test('a file without a column of contacts or of starts is not understood', async () => {
  await expect(findTable(tableFile([['Durée', 'Motif']]), 'contacts')).rejects.toMatchObject({
    reason: 'unknown-headings',
  });
});

test('beyond 100,000 rows a file is refused, with the line where it stopped', async () => {
  const rows = Array.from({ length: 100_001 }, (_, index) => [`C${index}`, '2020-05-12']);
  const of = tableFile([['Référence', 'Début'], ...rows]);

  await expect(read(of)).rejects.toMatchObject({ reason: 'too-many-rows', line: 100_002 });
});
