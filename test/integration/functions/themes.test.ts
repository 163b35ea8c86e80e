import type { RowChange } from '#contract/row';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { pasteAll } from '../../support/activity.ts';
import { times } from '../../support/changing-waves.ts';
import { closeWave } from '../../support/close-wave.ts';
import { pullSheet, push } from '../../support/feedback.ts';
import { anOrganisation, memberOf } from '../../support/organisation.ts';
import {
  editTheme,
  evaluatedWave,
  RELATIONAL,
  theme,
  themeFields,
  themeSteps,
  TRADE,
} from '../../support/themes.ts';

let api: TestApi;
let manager: Client;
let lyon: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  lyon = api.as(memberOf('platform-manager'), 'ACME');
});

const wave = (code: string, day: string, options: readonly string[], porto = options) =>
  evaluatedWave({ api, manager }, code, { day, options, porto });
const close = (code: string) => closeWave(api, manager, code);

test('a theme begins at the last closed wave, with the n that its aim requires', async () => {
  await wave('2026-Q3', '2026-07-15', times(10, '2', '3'));
  await close('2026-Q3');

  expect(await push(manager, 'themes', theme(RELATIONAL, 'active', { aim: 2 }))).toMatchObject([
    { refusals: [], conflicts: [] },
  ]);

  // s² = 20 / 19 × 0.1²: 2 (1.96 + 0.8416)² s² / 0.1² = 16.5, and more for Student’s t.
  expect(await themeFields(manager, RELATIONAL)).toMatchObject({
    ...{ themeState: 'active', baseline: '2026-Q3', nRequired: 18, improvement: null, themeVerdict: null },
  });
  expect(await themeSteps(manager)).toMatchObject([
    {
      theme: 'relational-quality',
      stateBefore: null,
      stateAfter: 'active',
      stepBy: memberOf('quality-manager'),
    },
  ]);
});

test('one theme of a platform is active at a time, and only figures prove', async () => {
  await wave('2026-Q3', '2026-07-15', times(5, '2', '3'));
  await push(manager, 'themes', theme(RELATIONAL, 'active'));

  expect(await push(manager, 'themes', theme(TRADE, 'active'))).toMatchObject([
    {
      refusals: [{ field: 'themeState', code: 'theme-active', parameters: { theme: 'relational-quality' } }],
    },
  ]);
  expect(await push(manager, 'themes', theme(TRADE, 'proven'))).toMatchObject([
    { refusals: [{ field: 'themeState', code: 'not-a-step' }] },
  ]);
  expect(await push(manager, 'themes', theme('PT-PORTO|trade-gestures', 'active'))).toMatchObject([
    { refusals: [] },
  ]);
  expect(await editTheme(manager, RELATIONAL, { themeState: 'maintained' })).toMatchObject([
    { refusals: [{ code: 'not-a-step' }] },
  ]);
});

test('the active theme changes places with another in one push, whichever row comes first', async () => {
  await wave('2026-Q3', '2026-07-15', times(5, '2', '3'));
  await push(manager, 'themes', theme(RELATIONAL, 'active'), theme(TRADE, 'queued'));
  const swap = async (first: string, second: string) => {
    const { rows } = await pullSheet(manager, 'themes');
    const turned = [first, second].map((key): RowChange => {
      const { fields, revision } = rows.get(key)!;
      const from = fields['themeState'] ?? null;
      const to = from === 'active' ? 'queued' : 'active';
      return { key, base: revision, changes: { themeState: { from, to } } };
    });
    return push(manager, 'themes', ...turned);
  };

  expect(await swap(TRADE, RELATIONAL)).toMatchObject([{ refusals: [] }, { refusals: [] }]);
  expect(await themeFields(manager, TRADE)).toMatchObject({ themeState: 'active' });
  expect(await swap(TRADE, RELATIONAL)).toMatchObject([{ refusals: [] }, { refusals: [] }]);
  expect(await themeFields(manager, RELATIONAL)).toMatchObject({ themeState: 'active' });
  expect(await themeSteps(manager)).toHaveLength(6);
});

test('a baseline may be written as a quarter is: its code is kept', async () => {
  await wave('2026-Q3', '2026-07-15', times(5, '2', '3'));
  expect(await push(manager, 'themes', theme(TRADE, 'queued', { baseline: '2026-T3' }))).toMatchObject([
    { refusals: [], row: { fields: { baseline: '2026-Q3' } } },
  ]);
});

test('an unknown wave, or something that nothing is measured by, is refused by its field', async () => {
  await wave('2026-Q3', '2026-07-15', times(5, '2', '3'));
  await pasteAll(manager, 'practices', [
    { key: 'OFFRE', fields: { practiceLabel: 'propose une offre', theme: 'proactivity', polarity: 'good' } },
  ]);
  expect(await push(manager, 'themes', theme(TRADE, 'queued', { baseline: '2020-Q1' }))).toMatchObject([
    { refusals: [{ field: 'baseline', code: 'unknown-wave', parameters: { value: '2020-Q1' } }] },
  ]);
  expect(await push(manager, 'themes', theme(TRADE, 'queued', { measuredBy: 'politeness' }))).toMatchObject([
    { refusals: [{ field: 'measuredBy', code: 'not-measurable' }] },
  ]);
  expect(await push(manager, 'themes', theme(TRADE, 'queued', { measuredBy: 'Accuracy' }))).toMatchObject([
    { refusals: [], row: { fields: { measuredBy: 'accuracy' } } },
  ]);
  expect(await editTheme(manager, TRADE, { measuredBy: 'offre' })).toMatchObject([
    { refusals: [], row: { fields: { measuredBy: 'OFFRE' } } },
  ]);
});

test('a theme deleted leaves its place, in the same push, and its history', async () => {
  await wave('2026-Q3', '2026-07-15', times(5, '2', '3'));
  await push(manager, 'themes', theme(RELATIONAL, 'active'));
  const gone = { key: RELATIONAL, base: 1, changes: {}, remove: true } as const;
  expect(await push(manager, 'themes', theme(TRADE, 'active'), gone)).toMatchObject([
    { refusals: [] },
    { row: null, refusals: [] },
  ]);
  expect([...(await pullSheet(manager, 'themes')).rows.keys()]).toEqual([TRADE]);
  expect((await themeSteps(lyon)).map(({ theme: id }) => id)).toContain('relational-quality');
});

test('a platform manager reads the themes of their platforms and writes none of them', async () => {
  await wave('2026-Q3', '2026-07-15', times(5, '2', '3'));
  await push(manager, 'themes', theme(RELATIONAL, 'active'), theme('PT-PORTO|trade-gestures', 'active'));
  expect([...(await pullSheet(lyon, 'themes')).rows.keys()]).toEqual([RELATIONAL]);
  expect(await themeSteps(lyon)).toHaveLength(1);
  expect(await editTheme(lyon, RELATIONAL, { themeState: 'queued', aim: 1 })).toMatchObject([
    { refusals: [{ code: 'read-only-field' }, { code: 'read-only-field' }] },
  ]);
  expect(await push(lyon, 'themes', theme(TRADE, 'queued'))).toMatchObject([
    { refusals: [{ code: 'not-to-be-made' }] },
  ]);
});
