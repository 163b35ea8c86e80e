import { activityDifferences } from '../../../../../../addin/workbook/import/activity/activity-differences.ts';
import { activityDoubts } from '../../../../../../addin/workbook/import/activity/activity-doubts.ts';
import { missingDurations } from '../../../../../../addin/workbook/import/activity/missing-durations.ts';
import { activityKeyOf } from '../../../../../../addin/workbook/import/activity/place-activity.ts';
import { activityOf } from '../../../../../support/import/activity-of.ts';
import { tableFile } from '../../../../../support/import/table-file.ts';

test('averages are multiplied by the count of their own row, exactly, before anything is added up', async () => {
  const { activity } = await activityOf(
    tableFile([
      ['Site', 'Mois', 'Appels reçus', 'Appels traités', 'DMT', 'Attente moyenne (s)'],
      ['LYON', 'oct-26', 100, 90, '00:05:00', '10,5'],
      ['Lyon 2', 'oct-26', 10, 3, '00:10:00', '0,1'],
    ]),
    { place: { platformOf: () => 'LYON' } },
  );

  expect(activity).toEqual([
    {
      platform: 'LYON',
      period: '2026-10',
      channel: 'phone',
      direction: 'in',
      counted: {
        received: 110,
        answered: 93,
        waitSeconds: 945.3,
        handledSeconds: 90 * 300 + 3 * 600,
      },
      rows: 2,
      rounded: [],
      missing: [],
    },
  ]);
});

test('rates become whole contacts once the rows are added up, and it is said', async () => {
  const { activity } = await activityOf(
    tableFile([
      ['Plateau', 'Date', 'Appels reçus', 'Taux de décroché'],
      ['LYON', '05/10/2026', 13, '87,5 %'],
      ['LYON', '05/10/2026', 3, '87,5 %'],
      ['LYON', '06/10/2026', 5, '100 %'],
    ]),
  );

  expect(activity).toMatchObject([
    { period: '2026-10-05..2026-10-05', counted: { received: 16, answered: 14 }, rounded: [] },
    { period: '2026-10-06..2026-10-06', counted: { received: 5, answered: 5 }, rounded: [] },
  ]);
  const odd = await activityOf(
    tableFile([
      ['Plateau', 'Mois', 'Appels reçus', 'Taux de décroché'],
      ['LYON', '2026-10', 13, '87,5 %'],
    ]),
  );
  expect(odd.activity).toMatchObject([{ counted: { answered: 11 }, rounded: ['answered'] }]);
});

test('a sum that lacks a row is not recorded, unless blank means zero; nothing of no call is zero', async () => {
  const file = tableFile([
    ['Intervalle', 'Appels reçus', 'Appels traités', 'Abandons', 'DMT'],
    ['05/10/2026 08:00', 4, 4, 0, '00:01:00'],
    ['05/10/2026 08:30', 5, 5, null, '00:01:00'],
    ['05/10/2026 09:00', 0, 0, 0, null],
  ]);
  const strict = await activityOf(file);
  const zero = await activityOf(file, { place: { blanks: 'zero' } });

  expect(strict.activity).toMatchObject([
    { counted: { received: 9, answered: 9, handledSeconds: 540 }, missing: ['abandoned'], rows: 3 },
  ]);
  expect(strict.activity[0]?.counted).not.toHaveProperty('abandoned');
  expect(zero.activity).toMatchObject([{ counted: { abandoned: 0, handledSeconds: 540 }, missing: [] }]);
});

test('an average without its count is a hole, and rows that tell nothing are left out', async () => {
  const { activity, read } = await activityOf(
    tableFile([
      ['Site', 'Mois', 'Appels traités', 'DMT'],
      ['LYON', '2026-10', null, '00:01:00'],
      ['LYON', '2026-11', 10, '-'],
      ['LYON', '2026-12', null, null],
      ['Total', null, 10, null],
    ]),
  );

  expect(activity).toMatchObject([{ period: '2026-11', counted: { answered: 10 } }]);
  expect(activity[0]?.missing).toEqual(['handledSeconds']);
  expect(read.leftOut).toEqual({
    blank: { rows: 2, lines: [2, 4] },
    total: { rows: 1, lines: [5] },
  });
});

test('a log is counted into days: contacts, seconds, and answers of those who answered', async () => {
  const lines = [
    [
      'N° contact',
      'Début',
      'Durée traitement (min)',
      'Délai 1re réponse (s)',
      'CSAT',
      'Note NPS',
      'Résolu',
      'Motif',
    ],
    ['1', '05/10/2026 10:00', '6,50', 12, 'Oui', 10, 'oui', 'Livraison'],
    ['2', '05/10/2026 23:30', '2', null, 'Non', 6, 'non', ''],
    ['3', '06/10/2026 00:10', '1', 5, null, 8, null, 'Livraison'],
    ['3', '06/10/2026 00:10', '1', 5, null, 8, null, 'Livraison'],
    ['4', null, '1', 5, null, null, null, null],
  ];
  const { activity, read } = await activityOf(
    tableFile(lines.map((line) => line.map((cell) => (cell === '' ? null : cell)))),
    {
      columns: {
        Résolu: { how: 'words', asks: 'resolvedSaid' },
        Motif: { how: 'filled', feeds: 'reasonsNoted' },
      },
    },
  );

  expect(activity).toMatchObject([
    {
      period: '2026-10-05..2026-10-05',
      counted: {
        received: 2,
        answered: 2,
        handledSeconds: 510,
        responseSeconds: 12,
        hotSatisfied: 1,
        hotResponses: 2,
        promoters: 1,
        detractors: 1,
        recommendResponses: 2,
        resolvedSaid: 1,
        resolutionAsked: 2,
        reasonsNoted: 1,
      },
    },
    {
      period: '2026-10-06..2026-10-06',
      counted: {
        received: 1,
        answered: 1,
        handledSeconds: 60,
        hotSatisfied: 0,
        hotResponses: 0,
        promoters: 0,
      },
    },
  ]);
  expect(read.refused).toMatchObject([
    { line: 5, code: 'duplicate-id' },
    { line: 6, code: 'missing-value' },
  ]);
  expect(missingDurations(read.activity)).toEqual([{ fed: 'responseSeconds', contacts: 1 }]);
});

test('contacts answered may be those with something in a column, and durations are theirs; or a column of outcomes says', async () => {
  const file = tableFile([
    ['Contact', 'Début', 'Réponse', 'Issue', 'Attente (s)'],
    ['1', '05/10/2026 10:00', 'x', 'Terminé', 10],
    ['2', '05/10/2026 10:00', null, 'Abandon', 500],
    ['3', '05/10/2026 10:00', 'x', 'Parti', 20],
  ]);
  const filled = await activityOf(file, { answeredBy: 2 });
  const told = await activityOf(file, {
    answeredBy: undefined,
    columns: { Issue: { how: 'words', asks: 'abandoned' } },
    words: { parti: 'yes' },
  });

  expect(filled.activity).toMatchObject([{ counted: { received: 3, answered: 2, waitSeconds: 30 } }]);
  expect(told.activity).toMatchObject([{ counted: { received: 3, abandoned: 2 } }]);
});

test('a cell that is no number refuses its row, with its column', async () => {
  const { activity, read } = await activityOf(
    tableFile([
      ['Site', 'Mois', 'Appels reçus', 'DMT'],
      ['LYON', '2026-10', 12, '00:03:00'],
      ['LYON', '2026-11', 'beaucoup', '00:03:00'],
      ['LYON', '2026-12', 12.5, '00:03:00'],
    ]),
    { columns: { 'Appels reçus': { how: 'sum', feeds: 'received', unit: 'seconds', by: undefined } } },
  );

  expect(activity).toHaveLength(1);
  expect(read.refused).toMatchObject([
    { line: 3, field: 'Appels reçus', code: 'not-a-number', value: 'beaucoup' },
    { line: 4, field: 'Appels reçus', code: 'not-a-number', value: '12.5' },
  ]);
});

test('what cannot be is said and kept', async () => {
  const { activity } = await activityOf(
    tableFile([
      ['Site', 'Mois', 'Appels reçus', 'Appels traités', 'Abandons', 'Traités dans les 60 s'],
      ['A', '2026-10', 100, 95, 10, 90],
      ['B', '2026-10', 100, 101, 0, 102],
      ['C', '2026-10', 100, 90, 10, 80],
    ]),
  );

  expect(
    activityDoubts(activity).map((one) => [one.doubt, one.activity.map(({ platform }) => platform)]),
  ).toEqual([
    ['more-dealt-with', ['A']],
    ['more-answered', ['B']],
    ['more-within', ['B']],
  ]);
});

test('an average taken for a sum is seen by what one contact would last, and so is a sum taken for an average', async () => {
  const file = tableFile([
    ['Site', 'Mois', 'Appels traités', 'Conversation'],
    ['A', '2026-10', 1000, '00:05:00'],
    ['B', '2026-10', 1000, '83:20:00'],
  ]);
  const doubtsOf = async (how: 'sum' | 'average') => {
    const use = { how, feeds: 'talkSeconds', unit: 'days', by: how === 'sum' ? undefined : 2 } as const;
    const { activity } = await activityOf(file, { columns: { Conversation: use } });
    return activityDoubts(activity).map((one) => [one.doubt, one.activity.map(({ platform }) => platform)]);
  };

  expect(await doubtsOf('sum')).toEqual([['too-short', ['A']]]);
  expect(await doubtsOf('average')).toEqual([['too-long', ['B']]]);
});

test('the difference from what is there names each measure that changes, from what to what', async () => {
  const { activity } = await activityOf(
    tableFile([
      ['Site', 'Mois', 'Appels reçus', 'Appels traités'],
      ['A', '2026-10', 100, 95],
      ['B', '2026-10', 100, 95],
      ['C', '2026-10', 100, 95],
      ['D', '2026-10', 100, 95],
    ]),
  );
  const flow = { period: '2026-10', channel: 'phone', direction: 'in' } as const;
  const there = [
    { platform: 'B', ...flow, counted: { received: 100, answered: 95, cases: 3 } },
    { platform: 'C', ...flow, counted: { received: 100, answered: 90 } },
    { platform: 'D', ...flow, counted: { received: 100 } },
  ];

  const found = activityDifferences(activity, new Map(there.map((one) => [activityKeyOf(one), one])));
  expect(
    found.map(({ activity: { platform }, state, changes, added }) => ({ platform, state, changes, added })),
  ).toEqual([
    { platform: 'A', state: 'new', changes: [], added: ['received', 'answered'] },
    { platform: 'B', state: 'same', changes: [], added: [] },
    { platform: 'C', state: 'changed', changes: [{ measure: 'answered', before: 90, after: 95 }], added: [] },
    { platform: 'D', state: 'completed', changes: [], added: ['answered'] },
  ]);
});
