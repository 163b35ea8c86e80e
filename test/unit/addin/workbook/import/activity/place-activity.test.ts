import { activityOf } from '../../../../../support/import/activity-of.ts';
import { tableFile } from '../../../../../support/import/table-file.ts';

const file = tableFile([
  ['Site', 'Mois', 'Canal', 'Sens', 'Reçus', 'Traités'],
  ['Luton', 'avr-15', 'appel', 'entrant', 10, 9],
  ['Luton NHS', 'avr-15', 'téléphone', 'in', 20, 18],
  ['Luton', 'avr-15', 'e-mail', 'entrant', 5, 5],
  ['Bath', 'avr-15', 'appel', 'entrant', 7, 7],
  ['Nobody', 'avr-15', 'appel', 'entrant', 7, 7],
]);

test('two names of one platform are one record, flows stay apart, and unwanted names are counted', async () => {
  const platforms = new Map([
    ['Luton', 'GB-LUTON'],
    ['Luton NHS', 'GB-LUTON'],
  ]);
  const { activity, unwanted } = await activityOf(file, {
    place: { platformOf: (name) => (name === 'Bath' ? null : platforms.get(name)) },
  });

  expect(
    activity.map(({ platform, channel, counted, rows }) => ({ platform, channel, counted, rows })),
  ).toEqual([
    { platform: 'GB-LUTON', channel: 'email', counted: { received: 5, answered: 5 }, rows: 1 },
    { platform: 'GB-LUTON', channel: 'phone', counted: { received: 30, answered: 27 }, rows: 2 },
  ]);
  expect(unwanted).toBe(1);
});

test('what the file does not say of its rows is what was said of the whole of it', async () => {
  const { activity } = await activityOf(
    tableFile([
      ['Site', 'Appels reçus'],
      ['Lyon', 12],
    ]),
    { place: { whole: { platform: 'X', period: '2026-W41', channel: 'phone', direction: 'out' } } },
  );

  expect(activity).toMatchObject([
    { platform: 'Lyon', period: '2026-W41', channel: 'phone', direction: 'out', counted: { received: 12 } },
  ]);
});
