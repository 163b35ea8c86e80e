import { openAsBlob, readFileSync } from 'node:fs';
import { findTable } from '../../../../../addin/workbook/import/find-table.ts';
import { openFile } from '../../../../../addin/workbook/import/open-file.ts';
import { readContacts } from '../../../../../addin/workbook/import/read-contacts.ts';
import { readVolumes } from '../../../../../addin/workbook/import/read-volumes.ts';
import { sharedPath, testWithShared } from '../../../../support/shared.ts';

const open = async (...path: string[]) => openFile(await openAsBlob(sharedPath('data', ...path)));
const linesOf = (...path: string[]) =>
  readFileSync(sharedPath('data', ...path), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean);

async function contactsOf(name: string) {
  const file = await open('star_chats', name);
  const table = await findTable(file, 'contacts');
  const rules = { order: 'day-first', timeZone: 'UTC' } as const;
  const { rows, contacts, refused, leftOut } = await readContacts(file, table, rules);
  return {
    rows,
    leftOut,
    persons: table.dropped.length,
    contacts: contacts.map(({ id, start }) => `${id} ${start}`),
    refused: refused.map(({ code, value }) => `${code} ${value}`),
  };
}

testWithShared(
  'the three forms of one real contact log give the same contacts and the same refusals',
  async () => {
    const [csv, french, workbook] = await Promise.all(
      ['contacts.csv', 'contacts_fr_excel.csv', 'contacts_fr.xlsx'].map(contactsOf),
    );

    expect(csv).toMatchObject({ rows: 3773, leftOut: {}, persons: 2 });
    expect([csv?.contacts.length, csv?.refused.length]).toEqual([3662, 111]);
    expect(new Set(csv?.refused)).toEqual(new Set(['missing-start ']));
    expect(french).toEqual(csv);
    expect(workbook).toEqual(csv);
  },
);

async function volumesOf(...path: string[]) {
  const file = await open(...path);
  const table = await findTable(file, 'volumes');
  const zone = { timeZone: 'Europe/Paris', calendar: 'Europe/Paris' };
  const counts = table.counts.slice(0, 1);
  return {
    table,
    ...(await readVolumes(file, table, { order: 'day-first', ...zone, counts, areTurned: false })),
  };
}

testWithShared('five-minute counts of a bank are its months', async () => {
  const { rows, volumes, refused, leftOut } = await volumesOf('bank_calls_5min', 'calls.csv');

  const expected = new Map<string, number>();
  for (const line of linesOf('bank_calls_5min', 'calls.csv')) {
    const [at = '', count] = line.split(',');
    expected.set(at.slice(0, 7), (expected.get(at.slice(0, 7)) ?? 0) + Number(count));
  }
  expect(new Map(volumes.map(({ period, received }) => [period, received]))).toEqual(expected);
  expect([rows, refused, leftOut]).toEqual([17_745, [], {}]);
});

testWithShared('monthly calls offered to NHS 111 are its volumes, by provider', async () => {
  const { table, volumes, names, refused } = await volumesOf('nhs111_2015_16', 'nhs111.csv');

  const cells = linesOf('nhs111_2015_16', 'nhs111.csv').map((line) =>
    [...line.matchAll(/"([^"]*)"|([^,]+)|(?<=,)(?=,)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  );
  const expected = cells.map(([, month = '', , name, , , , offered]) => {
    const number = { Apr: '04', May: '05', Jun: '06', Jul: '07', Aug: '08', Sep: '09' }[month.slice(0, 3)];
    return `${name ?? ''} 20${month.slice(4)}-${number ?? ''} ${offered ?? ''}`;
  });
  expect(volumes.map(({ name, period, received }) => `${name ?? ''} ${period ?? ''} ${received}`)).toEqual(
    expected,
  );
  expect(table.counts[0]?.heading).toBe('Nhs1 Number Calls Offered SUM');
  expect([names.length, refused]).toEqual([46, []]);
});
