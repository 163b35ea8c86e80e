import type { FieldValue, Row } from '#contract/row';
import { newcombe } from '#domain/statistics/newcombe';
import { wilson } from '#domain/statistics/wilson';
import { pasteAll } from '../../support/activity.ts';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { evaluate, openWave, times } from '../../support/changing-waves.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf } from '../../support/evaluations.ts';
import { lineOf, newLine, pullSheet, push } from '../../support/feedback.ts';
import { newRow } from '../../support/new-row.ts';
import { anOrganisation, memberOf } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;
let lyon: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  lyon = api.as(memberOf('platform-manager'), 'ACME');
});

type Said = Readonly<Record<string, FieldValue>>;
const only = async (client: Client, sheet: string): Promise<Row> => {
  const [row, ...others] = (await pullSheet(client, sheet)).rows.values();
  if (row === undefined || others.length > 0) throw new Error(`not one row of ${sheet}`);
  return row;
};
const edit = async (client: Client, sheet: string, typed: Record<string, FieldValue>) =>
  push(client, sheet, changeOf(await only(client, sheet), typed));
const wave = async (code: string, day: string, options: readonly string[]) => {
  await openWave(manager, code);
  await evaluate({ api, manager }, code, [{ day, options }]);
};
const action = (said: Said = {}, platform = 'FR-LYON') =>
  newLine(lineOf(platform), {
    ...{
      platform,
      action: 'Reformuler la demande',
      cause: 'agent',
      decidedWave: '2026-Q3',
      actionState: 'open',
    },
    ...said,
  });

test('an action is written on both sides: its platform says who, how far and by what, the brand why', async () => {
  await wave('2026-Q3', '2026-07-15', times(5, '2', '3'));
  await push(manager, 'actions', action({ cause: 'tool' }), action({}, 'PT-PORTO'));
  expect((await only(lyon, 'actions')).fields).toMatchObject({ charge: 'brand', actionState: 'open' });

  const typed = {
    owner: 'Responsable de plateau',
    evidence: 'faits 3 et 7',
    actionState: 'done',
    action: 'Fait',
  };
  expect(await edit(lyon, 'actions', typed)).toMatchObject([{ refusals: [], row: { fields: typed } }]);
  expect(await edit(lyon, 'actions', { cause: 'client', theme: 'phone-tool' })).toMatchObject([
    {
      refusals: [
        { field: 'cause', code: 'read-only-field' },
        { field: 'theme', code: 'read-only-field' },
      ],
    },
  ]);
  expect(await push(lyon, 'actions', action())).toMatchObject([{ refusals: [{ code: 'not-to-be-made' }] }]);
  const lines = [...(await pullSheet(manager, 'actions')).rows.values()].map(({ fields }) => fields);
  expect(lines).toMatchObject([{ platform: 'FR-LYON', ...typed, cause: 'tool' }, { platform: 'PT-PORTO' }]);
});

test.each([
  ['brand', 'brand'],
  ['tool', 'brand'],
  ['provider', 'provider'],
  ['agent', 'provider'],
  ['client', 'nobody'],
])('what the %s causes is charged to the %s', async (cause, charge) => {
  await openWave(manager, '2026-Q3');
  await push(manager, 'actions', action({ cause }));
  expect((await only(manager, 'actions')).fields).toMatchObject({ charge });
});

test('the wave an action is due in measures it, until then it waits', async () => {
  await wave('2026-Q2', '2026-04-15', times(8, '2', '3'));
  await closeWave(api, manager, '2026-Q2');
  const due = { decidedWave: '2026-Q2', theme: 'relational-quality' };
  const later = { ...due, measuredBy: 'accuracy', dueWave: '2026-Q4' };
  await openWave(manager, '2026-Q4');
  await push(manager, 'actions', action(due), action(later), action({ decidedWave: '2026-Q2' }));
  await wave('2026-Q3', '2026-07-15', times(8, '4', '5'));
  await closeWave(api, manager, '2026-Q3');

  const seen = [...(await pullSheet(lyon, 'actions')).rows.values()].map(({ fields }) => fields);
  const margin = 2.042272 * 20 * Math.sqrt((2 * (16 / 15) * 0.01) / 16);
  expect(seen).toMatchObject([
    { effectVerdict: 'better', measuredWave: '2026-Q3', nNow: 16 },
    { effectVerdict: 'waiting', measuredWave: null, effect: null },
    { effectVerdict: null },
  ]);
  expect(seen[0]?.['effect']).toBeCloseTo(8, 10);
  expect(seen[0]?.['effectLow']).toBeCloseTo(8 - margin, 4);

  await evaluate({ api, manager }, '2026-Q4', [{ day: '2026-10-15', options: times(8, '2', '3') }]);
  await closeWave(api, manager, '2026-Q4');
  const after = [...(await pullSheet(lyon, 'actions')).rows.values()].map(({ fields }) => fields);
  expect(after).toMatchObject([
    { effectVerdict: 'better', measuredWave: '2026-Q3' },
    { effectVerdict: 'not-distinguishable', measuredWave: '2026-Q4', effect: 0 },
    { effectVerdict: null },
  ]);
});

test('an action due before it was decided, or in no wave, is refused by its field', async () => {
  await openWave(manager, '2026-Q3');
  await openWave(manager, '2026-Q4');
  expect(
    await push(
      manager,
      'actions',
      action({ decidedWave: '2026-Q4', dueWave: '2026-Q3' }),
      action({ decidedWave: '2030-Q1' }),
      action({ measuredBy: 'politeness' }),
    ),
  ).toMatchObject([
    { refusals: [{ field: 'dueWave', code: 'not-in-order' }] },
    { refusals: [{ field: 'decidedWave', code: 'unknown-wave' }] },
    { refusals: [{ field: 'measuredBy', code: 'not-measurable' }] },
  ]);
});

test('a platform says something to the brand, which says what becomes of it', async () => {
  const line = newLine(lineOf('FR-LYON'), {
    ...{ platform: 'FR-LYON', remarkDay: '2026-10-05', remark: 'L’outil de suivi coupe à midi.' },
  });
  expect(await push(lyon, 'remarks', line)).toMatchObject([
    { refusals: [], row: { fields: { remarkState: 'received' } } },
  ]);
  expect(await edit(lyon, 'remarks', { remarkState: 'accepted' })).toMatchObject([
    { refusals: [{ field: 'remarkState', code: 'read-only-field' }] },
  ]);
  const answered = { remarkState: 'accepted', remarkAnswer: 'Corrigé en novembre.' };
  expect(await edit(manager, 'remarks', answered)).toMatchObject([{ refusals: [] }]);
  expect((await only(lyon, 'remarks')).fields).toMatchObject(answered);
});

test('a platform says nothing for another one', async () => {
  const other = { platform: 'PT-PORTO', remarkDay: '2026-10-05', remark: 'x' };
  expect(await push(lyon, 'remarks', newLine(lineOf('PT-PORTO'), other))).toMatchObject([
    { refusals: [{ code: 'unknown-row' }] },
  ]);
  expect((await pullSheet(manager, 'remarks')).rows.size).toBe(0);
});

test('a procedure is followed as evaluations say, before its day and from it on', async () => {
  await openWave(manager, '2026-Q3');
  await evaluate({ api, manager }, '2026-Q3', [
    { day: '2026-07-15', options: [...times(2, '5'), ...times(8, '3')] },
    { day: '2026-08-03', options: [...times(2, '5'), ...times(4, '4')] },
    { day: '2026-08-20', options: [...times(6, '5'), ...times(2, '4')] },
  ]);
  const changed = { effectiveDay: '2026-08-01', measuredBy: 'welcome', procedure: 'Se présenter' };
  await push(
    manager,
    'procedures',
    newRow({ ...changed, entity: 'FR-LYON' }),
    newRow({ ...changed, entity: 'PT-PORTO' }),
    newRow({ ...changed, entity: '*' }),
  );
  await closeWave(api, manager, '2026-Q3');

  const { low, high } = wilson(8, 14);
  // PT-PORTO is another’s, and the network less Lyon is Porto.
  expect((await only(lyon, 'procedures')).fields).toMatchObject({
    ...{ entity: 'FR-LYON', adoptionBefore: 0.2, adopted: 8 / 14, nNow: 14, lagDays: 14 },
    ...{ adoptedLow: low, adoptedHigh: high },
  });
  expect([...(await pullSheet(manager, 'procedures')).rows.values()]).toMatchObject([
    { fields: { entity: 'FR-LYON' } },
    { fields: { entity: 'PT-PORTO', adopted: null, nNow: 0 } },
    { fields: { entity: '*', nNow: 14 } },
  ]);
});

test('a procedure is measured by something that is done or not, and kept by the brand', async () => {
  await openWave(manager, '2026-Q3');
  const changed = { entity: 'FR-LYON', effectiveDay: '2026-08-01', procedure: 'Se présenter' };
  expect(await push(manager, 'procedures', newRow({ ...changed, measuredBy: 'relationship' }))).toMatchObject(
    [{ refusals: [{ field: 'measuredBy', code: 'not-measurable' }] }],
  );
  expect(await push(lyon, 'procedures', newRow({ ...changed, measuredBy: 'welcome' }))).toMatchObject([
    { refusals: [{ code: 'not-to-be-made' }] },
  ]);
});

/** Codes the first so many contacts of a wave present, the others absent. */
async function code(of: string, presences: readonly string[]) {
  const parameters = { wave: of, theme: 'proactivity' };
  const { rows } = await manager.call('pullCodes', { parameters, body: { cursor: {} } });
  const changes = rows.map((row, place) => changeOf(row, { 'presence:OFFRE': presences[place] ?? null }));
  const { results } = await manager.call('pushCodes', { parameters, body: { rows: changes } });
  expect(results.flatMap(({ refusals }) => refusals)).toEqual([]);
}
const coded = (present: number, absent: number): readonly string[] => [
  ...times(present, 'present'),
  ...times(absent, 'absent'),
];

test('an effect and a theme measured by a practice are differences of shares, in percentage points', async () => {
  await pasteAll(manager, 'practices', [
    { key: 'OFFRE', fields: { practiceLabel: 'offre', theme: 'proactivity', polarity: 'good' } },
  ]);
  await wave('2026-Q3', '2026-07-15', times(20, '2'));
  await code('2026-Q3', coded(4, 16));
  await closeWave(api, manager, '2026-Q3');
  await push(manager, 'actions', action({ measuredBy: 'offre' }));
  const key = 'FR-LYON|proactivity';
  const theme = { platform: 'FR-LYON', theme: 'proactivity', themeState: 'active', measuredBy: 'OFFRE' };
  await push(manager, 'themes', newLine(key, theme));
  await wave('2026-Q4', '2026-10-15', times(24, '2'));
  await code('2026-Q4', coded(18, 6));
  await closeWave(api, manager, '2026-Q4');

  const { low, high } = newcombe({ x: 18, n: 24 }, { x: 4, n: 20 });
  const { fields } = await only(lyon, 'themes');
  expect(fields).toMatchObject({ themeState: 'proven', nBefore: 20, nNow: 24 });
  expect(fields['improvement']).toBeCloseTo(55, 10);
  expect(fields['improvementLow']).toBeCloseTo(low * 100, 10);
  expect(fields['improvementHigh']).toBeCloseTo(high * 100, 10);
  const effect = (await only(lyon, 'actions')).fields;
  expect(effect).toMatchObject({ effectVerdict: 'better', nNow: 24 });
  expect(effect['effect']).toBeCloseTo(55, 10);
});
