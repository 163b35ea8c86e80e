import type { RawCell } from '../../../../../../addin/workbook/import/raw-table.ts';
import { activityOf } from '../../../../../support/import/activity-of.ts';
import { tableFile } from '../../../../../support/import/table-file.ts';

async function guessed(
  columns: Readonly<Record<string, RawCell>>,
  dates: readonly RawCell[] = ['2026-10', '2026-11'],
) {
  const headings = Object.keys(columns);
  const { table, uses } = await activityOf(
    tableFile([['Mois', ...headings], ...dates.map((date) => [date, ...Object.values(columns)])]),
  );
  const named = table.headings.flatMap(({ place, heading }) => {
    const use = uses.get(place);
    return use === undefined ? [] : [[heading, use] as const];
  });
  return Object.fromEntries(named);
}

test('French and English reports say what their columns are', async () => {
  const french = await guessed({
    'Appels présentés': 1200,
    'Appels décrochés': 1100,
    'Appels décrochés < 20 s': 900,
    'Appels abandonnés': 100,
    'Abandons courts': 20,
    'Durée moyenne de communication': '00:04:10',
    'Durée moyenne de mise en attente': '00:00:20',
    'Durée moyenne post-appel (s)': 35,
    'Temps connecté (h)': '320,5',
    'Temps de pause (h)': '40',
    'Nombre de rappels': 12,
  });
  const english = await guessed({
    'Calls Offered': 1200,
    'Calls Answered': 1100,
    'Answered within 30s': 900,
    'Abandoned Calls': 100,
    'Avg Talk Time': '00:04:10',
    'Avg Hold Time': '00:00:20',
    ACW: '35',
    ASA: '00:00:12',
    'Logged In Time': '320:30:00',
  });

  expect(french).toMatchObject({
    'Appels présentés': { how: 'sum', feeds: 'received' },
    'Appels décrochés': { how: 'sum', feeds: 'answered' },
    'Appels décrochés < 20 s': { how: 'sum', feeds: 'answeredWithin' },
    'Appels abandonnés': { how: 'sum', feeds: 'abandoned' },
    'Abandons courts': { how: 'sum', feeds: 'abandonedWithin' },
    'Durée moyenne de communication': { how: 'average', feeds: 'talkSeconds', unit: 'days', by: 2 },
    'Durée moyenne de mise en attente': { how: 'average', feeds: 'holdSeconds', by: 2 },
    'Durée moyenne post-appel (s)': { how: 'average', feeds: 'wrapSeconds', unit: 'seconds', by: 2 },
    'Temps connecté (h)': { how: 'sum', feeds: 'loggedSeconds', unit: 'hours' },
    'Temps de pause (h)': { how: 'sum', feeds: 'pausedSeconds', unit: 'hours' },
  });
  expect(french).not.toHaveProperty('Nombre de rappels');
  expect(english).toMatchObject({
    'Calls Offered': { feeds: 'received' },
    'Calls Answered': { feeds: 'answered' },
    'Answered within 30s': { feeds: 'answeredWithin' },
    'Abandoned Calls': { feeds: 'abandoned' },
    'Avg Talk Time': { how: 'average', feeds: 'talkSeconds', by: 2 },
    'Avg Hold Time': { how: 'average', feeds: 'holdSeconds' },
    ACW: { how: 'sum', feeds: 'wrapSeconds', unit: 'seconds' },
    ASA: { how: 'average', feeds: 'waitSeconds' },
    'Logged In Time': { how: 'sum', feeds: 'loggedSeconds' },
  });
});

test('a rate names its count where that is plain, and a level of service is asked of which', async () => {
  const uses = await guessed({
    'Appels reçus': 1200,
    'Taux de décroché': '91,7 %',
    QS: '82,5',
    'Taux d’abandon': 0.083,
  });

  expect(uses).toMatchObject({
    'Taux de décroché': { how: 'rate', feeds: 'answered', by: 1 },
    QS: { how: 'rate', feeds: 'answeredWithin', unit: 'percent' },
    'Taux d’abandon': { how: 'rate', feeds: 'abandoned', unit: 'share', by: 1 },
  });
  expect(uses['QS']).toHaveProperty('by', undefined);
});

test('dates that are all Mondays are weeks, all firsts of months are months, others days', async () => {
  const periods = async (dates: readonly RawCell[]) =>
    (await activityOf(tableFile([['Date', 'Appels reçus'], ...dates.map((date) => [date, 5])]))).activity.map(
      ({ period }) => period,
    );

  expect(await periods(['05/10/2026', '12/10/2026'])).toEqual(['2026-W41', '2026-W42']);
  expect(await periods(['01/10/2026', '01/11/2026'])).toEqual(['2026-10', '2026-11']);
  expect(await periods(['05/10/2026', '06/10/2026'])).toEqual([
    '2026-10-05..2026-10-05',
    '2026-10-06..2026-10-06',
  ]);
});
