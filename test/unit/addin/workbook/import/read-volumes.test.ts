import { findTable } from '../../../../../addin/workbook/import/find-table.ts';
import { placeVolumes } from '../../../../../addin/workbook/import/place-volumes.ts';
import { platformNames } from '../../../../../addin/workbook/import/platform-names.ts';
import type { RawCell, TableFile } from '../../../../../addin/workbook/import/raw-table.ts';
import { readVolumes, type VolumeRules } from '../../../../../addin/workbook/import/read-volumes.ts';
import { tableFile } from '../../../../support/import/table-file.ts';

const paris: Omit<VolumeRules, 'counts'> = {
  order: 'day-first',
  timeZone: 'Europe/Paris',
  calendar: 'Europe/Paris',
  areTurned: false,
};

/** As the pane reads it before anybody says otherwise. */
async function read(file: TableFile, rules: Partial<VolumeRules> = {}) {
  const table = await findTable(file, 'volumes');
  const likeliest = table.columns.id === undefined ? table.counts.slice(0, 1) : [];
  const counts = table.isWide ? table.counts : likeliest;
  return { table, ...(await readVolumes(file, table, { ...paris, counts, ...rules })) };
}
const lines = ({ volumes }: Awaited<ReturnType<typeof read>>) =>
  volumes.map(({ name, period, channel, direction, received }) =>
    [name, period, channel, direction, received].filter((part) => part !== undefined).join(' '),
  );

test('months are understood however they are written', async () => {
  const months: RawCell[] = [
    'oct-15',
    'octobre 2015',
    'Oct-15',
    '2015-10',
    '10/2015',
    '201510',
    201510,
    'oct. 2015',
    '2015 octobre',
    42278,
    new Date('2015-10-01T00:00:00Z'),
    '01/10/2015',
    'OCTOBRE 15',
    '2015-10-01',
  ];
  const found = await read(
    tableFile([['Site', 'Mois', 'Appels reçus'], ...months.map((month) => ['Lyon', month, 1])]),
  );

  expect(found.refused).toEqual([]);
  expect(lines(found)).toEqual([`Lyon 2015-10 phone ${months.length}`]);
});

test('a month and a year in columns of their own are one period; a week is one', async () => {
  const byMonth = await read(
    tableFile([
      ['Plateau', 'Année', 'Mois', 'Volume'],
      ['Lyon', 2025, 'octobre', 5],
      ['Lyon', '2025', 11, 6],
      ['Lyon', 2025, '13', 7],
    ]),
  );
  const byWeek = await read(
    tableFile([
      ['Plateau', 'Semaine', 'Volume'],
      ['Lyon', '2026-S41', 5],
    ]),
  );

  expect(lines(byMonth)).toEqual(['Lyon 2025-10 5', 'Lyon 2025-11 6']);
  expect(byMonth.refused).toMatchObject([{ line: 4, code: 'not-a-period', value: '13' }]);
  expect(lines(byWeek)).toEqual(['Lyon 2026-W41 5']);
});

test('months that Excel has perhaps made days of are told, and read as either', async () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const of = (...days: string[]) =>
    tableFile([['Site', 'Month', 'Calls offered'], ...days.map((one) => ['Lyon', day(one), 1])]);
  const turned = of('2026-10-15', '2026-11-15', '2026-03-16', '2026-10-15');

  const found = await read(turned);

  expect(found.turned).toEqual({ day: '2026-10-15', month: '2015-10' });
  expect(lines(found)).toEqual(['Lyon 2026-10 phone 2', 'Lyon 2026-11 phone 1', 'Lyon 2026-03 phone 1']);
  expect(lines(await read(turned, { areTurned: true }))).toEqual([
    'Lyon 2015-10 phone 2',
    'Lyon 2015-11 phone 1',
    'Lyon 2016-03 phone 1',
  ]);
  const firsts = await read(of('2026-10-01', '2026-11-01'));
  const ends = await read(of('2026-10-31', '2026-11-30'));
  const twoYears = await read(of('2025-10-15', '2026-11-15'));
  expect([firsts.turned, ends.turned, twoYears.turned]).toEqual([undefined, undefined, undefined]);
});

test('a column for each month is one table, its total left aside', async () => {
  const found = await read(
    tableFile([
      ['Volumes reçus'],
      ['Plateau', 'Canal', 'oct-25', new Date('2025-11-01T00:00:00Z'), '01/12/2025', 'Total'],
      ['Lyon', 'Téléphone', '1 200', 1300, '1\u202f400', 3900],
      ['Porto', 'E-mail', 10, null, 12, 22],
      ['Total', null, 1210, 1300, 1412, 3922],
    ]),
  );

  expect(found.table.isWide).toBe(true);
  expect(lines(found)).toEqual([
    'Lyon 2025-10 phone 1200',
    'Lyon 2025-11 phone 1300',
    'Lyon 2025-12 phone 1400',
    'Porto 2025-10 email 10',
    'Porto 2025-12 email 12',
  ]);
  expect(found.leftOut).toEqual({ total: { rows: 1, lines: [5] } });
});

test('a column for each channel is one table', async () => {
  const found = await read(
    tableFile([
      ['Mois', 'Site', 'Appels entrants', 'Appels sortants', 'Nombre de courriels reçus', 'Effectif'],
      ['2025-10', 'Lyon', 100, 20, 7, 12],
    ]),
  );

  expect(lines(found)).toEqual([
    'Lyon 2025-10 phone in 100',
    'Lyon 2025-10 phone out 20',
    'Lyon 2025-10 email 7',
  ]);
});

test('of several columns of numbers the one that sounds most like contacts received is proposed', async () => {
  const { table } = await read(
    tableFile([
      [
        'Site',
        'Mois',
        'Calls answered',
        'Calls offered',
        'Abandoned',
        'Durée moyenne (s)',
        'Call back offered',
      ],
      ['Lyon', '2025-10', 90, 100, 10, 240, 3],
    ]),
  );

  expect(table.counts[0]?.heading).toBe('Calls offered');
});

test('durations written as day fractions in one month and as h:mm:ss in the others are no counts', async () => {
  const { table } = await read(
    tableFile([
      ['Site', 'Month', 'Ave transfer time', 'Calls offered'],
      ['Lyon', 'Feb-16', '00:01:01', 100],
      ['Lyon', 'Mar-16', 0.000717593, 110],
      ['Lyon', 'Apr-16', '9.26E-05', 120],
    ]),
  );

  expect(table.counts.map(({ heading }) => heading)).toEqual(['Calls offered']);
});

test('intervals are added up into the months of the organisation, the file’s clock apart', async () => {
  const file = tableFile([
    ['interval_start', 'calls'],
    ['2003-03-31 23:55', 1],
    ['2003-04-01 00:00', 2],
    ['2003-03-31T22:30:00Z', 4],
  ]);

  expect(lines(await read(file))).toEqual(['2003-03 phone 1', '2003-04 phone 6']);
  expect(lines(await read(file, { timeZone: 'UTC' }))).toEqual(['2003-04 phone 7']);
});

test('a contact log is counted: each row once, an id twice refused, a row without date too', async () => {
  const found = await read(
    tableFile([
      ['N° contact', 'Début', 'Canal', 'Messages'],
      ['0001', '12/10/2026 10:00', 'chat', 5],
      ['1', '12/10/2026 10:00', 'chat', 5],
      ['0001', '13/10/2026 10:00', 'chat', 5],
      ['2', null, 'chat', 5],
      ['Total', 4],
    ]),
  );

  expect(lines(found)).toEqual(['2026-10 chat 2']);
  expect(found.refused.map(({ line, code }) => [line, code])).toEqual([
    [4, 'duplicate-id'],
    [5, 'missing-value'],
  ]);
  expect(found.leftOut).toEqual({ total: { rows: 1, lines: [6] } });
});

test('what is no number of contacts is refused; a row without any is left out', async () => {
  const found = await read(
    tableFile([
      ['Site', 'Mois', 'Reçus', 'Note'],
      ['Lyon', '2025-10', 100, 'a'],
      ...Array.from({ length: 40 }, () => ['Lyon', '2025-11', '1', 'a']),
      ['Lyon', '2025-12', '12,5', 'b'],
      ['Lyon', '2025-12', -4, 'b'],
      ['Lyon', '2025-12', null, 'c'],
    ]),
  );

  expect(found.refused.map(({ line, field, code }) => [line, field, code])).toEqual([
    [43, 'Reçus', 'not-a-number'],
    [44, 'Reçus', 'not-a-number'],
  ]);
  expect(found.leftOut).toEqual({ blank: { rows: 1, lines: [45] } });
});

test('two names of one platform are one volume; rows of names left out are counted', async () => {
  const { volumes } = await read(
    tableFile([
      ['Site', 'Mois', 'Volume'],
      ['North West', '2025-10', 5],
      ['NORTH WEST exc. Blackpool', '2025-10', 6],
      ['Essai', '2025-10', 7],
      ['Inconnu', '2025-10', 8],
    ]),
  );
  const platformOf = platformNames(
    [{ code: 'NW', name: 'North-West' }],
    [
      { name: 'north west exc blackpool', platform: 'NW' },
      { name: 'Essai', platform: null },
      { name: 'Inconnu', platform: 'GONE' },
    ],
  );

  const placed = placeVolumes(volumes, platformOf, {
    ...{ platform: 'X', channel: 'phone', direction: 'in', period: '' },
  });

  expect(placed).toEqual({
    volumes: [
      { platform: 'NW', period: '2025-10', channel: 'phone', direction: 'in', received: 11, rows: 2 },
    ],
    unwanted: 1,
  });
});
