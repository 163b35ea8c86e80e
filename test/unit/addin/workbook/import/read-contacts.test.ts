import { readContacts, type FileAnswers } from '../../../../../addin/workbook/import/read-contacts.ts';
import type { RawRow } from '../../../../../addin/workbook/import/raw-table.ts';
import { recogniseColumns } from '../../../../../addin/workbook/import/recognise-columns.ts';

const answers: FileAnswers = {
  platform: 'FR-LYON',
  channel: 'chat',
  direction: 'in',
  timeZone: 'UTC',
  platforms: [{ code: 'FR-LYON', name: 'Lyon' }],
};
const headings = ['N° contact', 'Lot', 'Conseiller', 'Client', 'Début (UTC)', 'Sens'];
const at = (iso: string): Date => new Date(iso);

function file(...rows: RawRow['values'][]) {
  return recogniseColumns({
    rows: [
      { line: 1, values: ['Export des contacts'] },
      { line: 2, values: ['Période', null, '2020-05'] },
      { line: 4, values: headings },
      ...rows.map((values, index) => ({ line: index + 5, values })),
    ],
  })!;
}

test('the heading row is found under titles, and columns about persons are left behind', () => {
  const found = file(['0001', 'a', 'Zoé', 'C1', at('2020-05-12T12:25:56Z'), 'entrant']);

  expect(found).toMatchObject({
    headingLine: 4,
    utc: true,
    dropped: ['Conseiller', 'Client'],
    ignored: ['Lot'],
  });
  expect(JSON.stringify(readContacts(found, answers).contacts)).not.toContain('Zoé');
});

test('an id keeps its zeros, a number becomes its digits, and a date is exact to the second', () => {
  const { contacts } = readContacts(
    file(
      ['0001', null, null, null, at('2020-05-12T12:25:55.9995Z'), 'sortant'],
      [4875, null, null, null, 43963.5180092593, 'in'],
    ),
    answers,
  );

  expect(contacts.map(({ id, start, direction }) => [id, start, direction])).toEqual([
    ['0001', '2020-05-12T12:25:56Z', 'out'],
    ['4875', '2020-05-12T12:25:56Z', 'in'],
  ]);
});

test.each([
  ['missing-id', [null, null, null, null, at('2020-05-12T12:00:00Z'), 'in']],
  ['numeric-id-too-long', [1234567890123456, null, null, null, at('2020-05-12T12:00:00Z'), 'in']],
  ['control-characters', ['12\u00073', null, null, null, at('2020-05-12T12:00:00Z'), 'in']],
  ['missing-start', ['1', null, null, null, null, 'in']],
  ['unreadable-start', ['1', null, null, null, 'hier', 'in']],
  ['unreadable-start', ['1', null, null, null, '31/02/2020 10:00', 'in']],
  ['unknown-direction', ['1', null, null, null, at('2020-05-12T12:00:00Z'), 'oblique']],
] as const)('a row is refused with its line: %s', (code, values) => {
  const { contacts, refused } = readContacts(file(values), answers);

  expect(contacts).toEqual([]);
  expect(refused).toMatchObject([{ line: 5, code }]);
});

test('a second row with the same id is refused, and stops nobody', () => {
  const row = ['1', null, null, null, at('2020-05-12T12:00:00Z'), 'in'];

  const { contacts, refused } = readContacts(file(row, row), answers);

  expect(contacts).toHaveLength(1);
  expect(refused).toMatchObject([{ line: 6, code: 'duplicate-id' }]);
});

test('a text of a clock in Paris becomes the instant it was, summer and winter', () => {
  const rows = file(
    ['1', null, null, null, '12/05/2020 14:25:56', 'in'],
    ['2', null, null, null, '2020-01-12 14:25', 'in'],
  );

  const { contacts } = readContacts(rows, { ...answers, timeZone: 'Europe/Paris' });

  expect(contacts.map(({ start }) => start)).toEqual(['2020-05-12T12:25:56Z', '2020-01-12T13:25:00Z']);
});

test('a file without a column of contacts or of starts is not understood', () => {
  expect(recogniseColumns({ rows: [{ line: 1, values: ['Durée', 'Motif'] }] })).toBeUndefined();
});
