import { gunzipSync } from 'node:zlib';
import { findTable } from '../../../../../addin/workbook/import/find-table.ts';
import { guessListColumns } from '../../../../../addin/workbook/import/list-columns.ts';
import { readContactList } from '../../../../../addin/workbook/import/read-contact-list.ts';
import type { RawCell } from '../../../../../addin/workbook/import/raw-table.ts';
import { guessFate, guessNotice } from '../../../../../addin/workbook/import/word-meanings.ts';
import {
  writeContactList,
  type ListAnswers,
} from '../../../../../addin/workbook/import/write-contact-list.ts';
import { tableFile } from '../../../../support/import/table-file.ts';

const headings = ['N° contact', 'Début (UTC)', 'Plateau', 'Conseiller', 'Superviseur', 'Annonce', 'Issue'];
const noon = new Date('2020-05-12T12:00:00Z');
const rules = { order: 'day-first', timeZone: 'UTC' } as const;
const answers: ListAnswers = {
  platformOf: (name) => (name === 'Ailleurs' ? null : 'FR-LYON'),
  whole: { platform: 'FR-LYON', channel: 'phone', direction: 'in' },
  notices: { oui: 'yes', non: 'no', '': 'unknown' },
  fates: { abandonne: 'abandoned', traite: 'eligible' },
};

async function taken(rows: readonly RawCell[][], list = true) {
  const file = tableFile([headings, ...rows]);
  const table = await findTable(file, 'contacts');
  const columns = list ? guessListColumns(table) : {};
  const read = await readContactList(file, table, { ...rules, list: columns });
  const written = await writeContactList(file, table, { ...rules, list: columns, answers });
  const text = gunzipSync(Buffer.from(await written.file.arrayBuffer())).toString('utf8');
  return { columns, read, written, lines: text.split('\n').slice(0, -1) };
}

test('a list becomes lines of nine fields, with what each contact is told to be', async () => {
  const { lines, written } = await taken([
    ['0001', noon, 'Lyon', ' Zoé\tMartin ', 'Paul', 'oui', 'Traité'],
    ['0002', noon, 'Lyon', null, 'Paul', null, 'ABANDONNÉ'],
    ['0003', noon, 'Ailleurs', 'Zoé', 'Paul', 'non', 'Traité'],
  ]);

  expect(lines).toEqual([
    '2\tFR-LYON\tphone\tin\t2020-05-12T12:00:00Z\t0001\tZoé Martin\tyes\t',
    '3\tFR-LYON\tphone\tin\t2020-05-12T12:00:00Z\t0002\t\tunknown\tabandoned',
  ]);
  expect(written).toMatchObject({ contacts: 2, unwanted: 1 });
});

test('nobody is named in what is sent unless a column of agents was chosen, and never a supervisor', async () => {
  const rows = [['0001', noon, 'Lyon', 'Zoé Martin', 'Paul Durand', 'oui', 'Traité']];

  const [without, chosen] = [await taken(rows, false), await taken(rows)];

  expect(without.lines.join()).not.toMatch(/Zoé|Paul/);
  expect(chosen.columns.agent?.heading).toBe('Conseiller');
  expect(chosen.lines.join()).not.toContain('Paul');
});

test('a list tells its words once each, its refused rows and the ids that come again', async () => {
  const { read } = await taken([
    ['0001', noon, 'Lyon', 'Zoé', null, 'oui', 'Traité'],
    ['0001', noon, 'Lyon', 'Zoé', null, 'Oui', 'traité'],
    ['0002', 'demain', 'Lyon', 'Zoé', null, 'non', 'Traité'],
    ['a\tb', noon, 'Lyon', 'Zoé', null, null, null],
    ['0003', noon, 'Lyon', 'Zoé', null, null, null],
  ]);

  expect(read).toMatchObject({ rows: 5, contacts: 3, repeated: 1, refusedRows: 2 });
  expect(read.refused.map(({ line, code }) => [line, code])).toEqual([
    [4, 'unreadable-start'],
    [5, 'control-characters'],
  ]);
  expect(read.outcomes.words).toEqual([
    { key: 'traite', word: 'Traité', rows: 2 },
    { key: '', word: '', rows: 1 },
  ]);
});

test('a column of more words than anybody can be asked about says so', async () => {
  const rows = Array.from({ length: 61 }, (_, row) => [
    `${row}`,
    noon,
    'Lyon',
    null,
    null,
    null,
    `mot ${row}`,
  ]);

  const { read } = await taken(rows);

  expect([read.outcomes.isTooMany, read.outcomes.words.length, read.notices.isTooMany]).toEqual([
    true,
    60,
    false,
  ]);
});

test.each([
  ['Abandonné par le client', 'Issue', 'abandoned'],
  ['Non enregistré', 'Statut', 'not-recorded'],
  ['Non', 'Enregistré', 'not-recorded'],
  ['Non', 'Éligible', 'other'],
  ['Opposition', 'Statut', 'opted-out'],
  ['Transféré au niveau 2', 'Issue', 'transferred'],
  ['Test interne', 'Issue', 'internal'],
  ['Non résolu', 'Issue', 'eligible'],
  ['', 'Issue', 'eligible'],
  ['Non', 'Résolu', undefined],
  ['Vert', 'Issue', undefined],
  ['Abandon en cours', 'Issue', undefined],
])('the outcome “%s” under “%s” is guessed to be %s', (word, heading, fate) => {
  expect(guessFate(word, heading)).toBe(fate);
});

test('a notice is guessed from its usual words, and asked about otherwise', () => {
  expect(['Oui', 'not played', '', 'peut-être'].map(guessNotice)).toEqual([
    'yes',
    'no',
    'unknown',
    undefined,
  ]);
});
