import { openAsBlob, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { activityDoubts } from '../../../../../../addin/workbook/import/activity/activity-doubts.ts';
import { missingDurations } from '../../../../../../addin/workbook/import/activity/missing-durations.ts';
import { openFile } from '../../../../../../addin/workbook/import/open-file.ts';
import { activityOf } from '../../../../../support/import/activity-of.ts';
import { sharedPath, testWithShared } from '../../../../../support/shared.ts';

const open = async (...path: string[]) => openFile(await openAsBlob(sharedPath('data', ...path)));
const rowsOf = (...path: string[]) =>
  Papa.parse<Record<string, string>>(readFileSync(sharedPath('data', ...path), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const monthOf: Readonly<Record<string, string>> = {
  Apr: '04',
  May: '05',
  Jun: '06',
  Jul: '07',
  Aug: '08',
  Sep: '09',
};
const clock = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

testWithShared('every month of every service of the public series is what its row says', async () => {
  const { activity, read } = await activityOf(await open('nhs111_2015_16', 'nhs111.csv'));

  const expected = rowsOf('nhs111_2015_16', 'nhs111.csv').map((row) => {
    const [month = '', year = ''] = (row['Periodname'] ?? '').split('-');
    const number = (name: string) => Number(row[`Nhs1 ${name} SUM`]);
    return [
      row['Provider Name'],
      `20${year}-${monthOf[month] ?? ''}`,
      number('Number Calls Offered'),
      number('Answered Calls'),
      number('Answered 60sec'),
      number('Abandoned Calls'),
      clock(row['Nhs1 Ave Episode Length SUM'] ?? '') * number('Answered Calls'),
    ].join(' ');
  });
  const found = activity.map(({ platform, period, counted }) =>
    [
      platform,
      period,
      counted.received,
      counted.answered,
      counted.answeredWithin,
      counted.abandoned,
      counted.handledSeconds,
    ].join(' '),
  );
  expect(read).toMatchObject({ rows: 270, refusedRows: 0, leftOut: {} });
  expect([...found].sort()).toEqual([...expected].sort());
  expect(activityDoubts(activity)).toMatchObject([
    { doubt: 'more-dealt-with', activity: [expect.anything()] },
  ]);
});

testWithShared('a month whose averages are fractions of a day is read as the others', async () => {
  const [heading = '', ...lines] = readFileSync(sharedPath('data', 'nhs111_2015_16', 'nhs111.csv'), 'utf8')
    .split(/\r?\n/)
    .filter(Boolean);
  const turned = lines.map((line) =>
    line.startsWith('2015-16,Sep-15')
      ? line.replaceAll(/\b\d{2}:\d{2}:\d{2}\b/g, (text) => (clock(text) / 86_400).toPrecision(6))
      : line,
  );
  const file = await openFile(new Blob([[heading, ...turned].join('\r\n')]));

  const [fractions, clocks] = await Promise.all([
    activityOf(file),
    activityOf(await open('nhs111_2015_16', 'nhs111.csv')),
  ]);
  expect(turned).not.toEqual(lines);
  expect(fractions.activity).toEqual(clocks.activity);
});

testWithShared('five-minute counts of a bank are its days', async () => {
  const { activity, read } = await activityOf(await open('bank_calls_5min', 'calls.csv'));

  const expected = new Map<string, number>();
  for (const { interval_start: start = '', calls_handled: calls } of rowsOf('bank_calls_5min', 'calls.csv')) {
    const day = start.slice(0, 10);
    expected.set(day, (expected.get(day) ?? 0) + Number(calls));
  }
  expect(read.refusedRows).toBe(0);
  expect(new Map(activity.map(({ period, counted }) => [period.slice(0, 10), counted.answered]))).toEqual(
    expected,
  );
  expect(activity.every(({ period }) => period.slice(0, 10) === period.slice(12))).toBe(true);
});

const clockOfParis = 7_200_000;
const dayOf = (start: string) => new Date(Date.parse(start) + clockOfParis).toISOString().slice(0, 10);
const factsOf = (row: Record<string, string>) => [
  1,
  Number(row['handle_time_s']),
  Number(row['first_response_s']),
  Number(row['csat_calm_helpful'] === 'True'),
  Number(row['csat_calm_helpful'] !== ''),
];

/** The days of a log on the clock of Paris, two hours ahead of its universal time. */
function daysOfLog() {
  const days = new Map<string, readonly number[]>();
  for (const row of rowsOf('star_chats', 'contacts.csv')) {
    const start = row['started_at'] ?? '';
    if (start === '') continue;
    const before = days.get(dayOf(start)) ?? [0, 0, 0, 0, 0];
    days.set(
      dayOf(start),
      factsOf(row).map((fact, index) => fact + (before[index] ?? 0)),
    );
  }
  return days;
}

const forms: readonly (readonly [string, string])[] = [
  ['contacts.csv', 'csat_calm_helpful'],
  ['contacts_fr.xlsx', 'Calme et serviable'],
];
for (const [name, satisfaction] of forms)
  testWithShared(`a real log is counted into the days of the organisation: ${name}`, async () => {
    const { activity, read } = await activityOf(await open('star_chats', name), {
      timeZone: 'UTC',
      columns: { [satisfaction]: { how: 'words', asks: 'hotSatisfaction' } },
    });

    expect(
      new Map(
        activity.map(({ period, counted }) => [
          period.slice(0, 10),
          [
            counted.received,
            counted.handledSeconds,
            counted.responseSeconds,
            counted.hotSatisfied,
            counted.hotResponses,
          ],
        ]),
      ),
    ).toEqual(daysOfLog());
    expect(read.refusedRows).toBe(111);
    expect(missingDurations(read.activity)).toEqual([{ fed: 'responseSeconds', contacts: 238 }]);
  });
