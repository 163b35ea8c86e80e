import * as z from 'zod';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { evaluate, openWave, times } from '../../support/changing-waves.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf, finished, pullAll, push as pushRows } from '../../support/evaluations.ts';
import { pullSheet, push } from '../../support/feedback.ts';
import { anOrganisation, grid, memberOf } from '../../support/organisation.ts';
import { evaluatedWave, RELATIONAL, theme, themeFields, themeSteps, TRADE } from '../../support/themes.ts';

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

test('closing a wave proves a theme by the same figures as worked out by hand', async () => {
  await wave('2026-Q3', '2026-07-15', times(8, '2', '3'));
  await close('2026-Q3');
  await push(manager, 'themes', theme(RELATIONAL, 'active'), theme('PT-PORTO|relational-quality', 'active'));
  await wave('2026-Q4', '2026-10-15', times(8, '4', '5'), times(8, '3', '2'));
  await close('2026-Q4');

  const lyonTheme = await themeFields(manager, RELATIONAL);
  // 0.9 − 0.5, and s² = 16 / 15 × 0.1² in both: 8 ± 2.04227 × 20 √(2 s² / 16), with 30 degrees of freedom.
  const margin = 2.042272 * 20 * Math.sqrt((2 * (16 / 15) * 0.01) / 16);
  expect(lyonTheme).toMatchObject({ themeState: 'proven', themeVerdict: 'proven', nBefore: 16, nNow: 16 });
  expect(lyonTheme['measuredWave']).toBe('2026-Q4');
  expect(lyonTheme['improvement']).toBeCloseTo(8, 10);
  expect(lyonTheme['improvementLow']).toBeCloseTo(8 - margin, 4);
  expect(lyonTheme['improvementHigh']).toBeCloseTo(8 + margin, 4);
  expect(await themeFields(manager, 'PT-PORTO|relational-quality')).toMatchObject({
    ...{ themeState: 'active', themeVerdict: 'not-proven', improvement: 0 },
  });
  expect(await themeSteps(lyon)).toMatchObject([
    { stateBefore: null, stateAfter: 'active' },
    { stateBefore: 'active', stateAfter: 'proven', measuredWave: '2026-Q4', nNow: 16 },
  ]);
});

test('a wave that goes on is a preview: nobody’s rows change', async () => {
  await wave('2026-Q3', '2026-07-15', times(8, '2', '3'));
  await close('2026-Q3');
  await push(manager, 'themes', theme(RELATIONAL, 'active'));
  await wave('2026-Q4', '2026-10-15', times(8, '4', '5'));

  const preview = await manager.call('measureProgress', { body: { wave: '2026-Q4' } });
  expect(preview).toMatchObject({
    isPreview: true,
    improvements: [
      { platform: 'FR-LYON', theme: 'relational-quality', verdict: 'proven', unit: 'scale', n: 16 },
    ],
    steps: [{ before: 'active', after: 'proven' }],
  });
  expect(await themeFields(lyon, RELATIONAL)).toMatchObject({
    themeState: 'active',
    improvement: null,
    nNow: null,
  });
});

test('what was proven is maintained, then reopened by a fall, behind the one that is active', async () => {
  await wave('2026-Q2', '2026-04-15', times(8, '1', '2'));
  await close('2026-Q2');
  await push(manager, 'themes', theme(RELATIONAL, 'active'));
  await wave('2026-Q3', '2026-07-15', times(8, '3', '4'));
  await close('2026-Q3');
  await wave('2026-Q4', '2026-10-15', times(8, '4', '3'));
  await close('2026-Q4');
  expect(await themeFields(manager, RELATIONAL)).toMatchObject({ themeState: 'maintained' });

  api.clock.now += 1000;
  await push(manager, 'themes', theme(TRADE, 'active'));
  // Above the baseline still, and below the wave that proved it.
  await wave('2027-Q1', '2027-01-15', times(8, '2', '3'));
  await close('2027-Q1');
  expect(await themeFields(manager, RELATIONAL)).toMatchObject({ themeState: 'queued', improvement: 4 });
  const states = (await themeSteps(manager)).map(
    ({ theme: id, stateAfter }) => `${String(id)} ${String(stateAfter)}`,
  );
  expect(states).toEqual([
    'relational-quality active',
    'relational-quality proven',
    'relational-quality maintained',
    'trade-gestures active',
    'relational-quality queued',
  ]);
});

test('measured again a wave changes nothing, and a wave before the last one measured says nothing', async () => {
  await wave('2026-Q3', '2026-07-15', times(8, '2', '3'));
  await close('2026-Q3');
  await push(manager, 'themes', theme(RELATIONAL, 'active'));
  await wave('2026-Q4', '2026-10-15', times(8, '4', '5'));
  await close('2026-Q4');
  const before = (await pullSheet(manager, 'themes')).rows.get(RELATIONAL);

  const again = await manager.call('measureProgress', { body: { wave: '2026-Q4' } });
  expect(again).toMatchObject({ isPreview: false, themes: 1, steps: [] });
  await manager.call('measureProgress', { body: { wave: '2026-Q3' } });
  expect((await pullSheet(manager, 'themes')).rows.get(RELATIONAL)).toEqual(before);
});

test('a wave closes whatever becomes of what it says of themes', async () => {
  await wave('2026-Q3', '2026-07-15', times(5, '2', '3'));
  const { ledger } = api.directory.open('ACME');
  const unreadable = { key: 'THEME#phone-tool', version: 0, value: { theme: 'of another version' } };
  await ledger.commit({
    scope: 'P#FR-LYON',
    idempotency: { key: 'unreadable', requestHash: 'x' },
    answer: z.null(),
    decide: () =>
      Promise.resolve({
        answer: null,
        commit: {
          writes: [unreadable],
          audit: {
            operation: 'push-sheet',
            by: { tenant: 'test', objectId: 'test' },
            at: '2026-10-01T08:00:00Z',
            requestId: 'unreadable',
          },
        },
      }),
  });

  expect(await close('2026-Q3')).toMatchObject({ state: 'closed' });
});

test('a wave reopened and closed again may take back what it proved', async () => {
  await wave('2026-Q3', '2026-07-15', times(8, '2', '3'));
  await close('2026-Q3');
  await push(manager, 'themes', theme(RELATIONAL, 'active'));
  await wave('2026-Q4', '2026-10-15', times(8, '4', '5'));
  await close('2026-Q4');
  await manager.call('reopenWave', { parameters: { wave: '2026-Q4' }, body: { reason: 'erreur de saisie' } });
  const rows = [...(await pullAll(manager, {}, '2026-Q4')).rows.values()];
  const revised = rows.map((row, place) =>
    changeOf(row, { ...finished(place % 2 === 0 ? '2' : '3'), reason: 'x' }),
  );
  const { results } = await pushRows(manager, revised, undefined, '2026-Q4');
  expect(results.flatMap(({ refusals }) => refusals)).toEqual([]);
  await close('2026-Q4');

  expect(await themeFields(manager, RELATIONAL)).toMatchObject({
    themeState: 'active',
    themeVerdict: 'not-proven',
  });
});

test('another major version of the grid is not compared', async () => {
  await wave('2026-Q3', '2026-07-15', times(8, '2', '3'));
  await close('2026-Q3');
  await push(manager, 'themes', theme(RELATIONAL, 'active'));
  const [first, ...others] = grid.sections;
  const own = { ...grid, version: '2.0.0', sections: [{ ...first!, weight: first!.weight + 10 }, ...others] };
  await manager.call('publishGrid', { body: own as never });
  await openWave(manager, '2026-Q4', { own });
  await evaluate({ api, manager }, '2026-Q4', [{ day: '2026-10-15', options: times(8, '4', '5') }]);
  await close('2026-Q4');
  expect(await themeFields(manager, RELATIONAL)).toMatchObject({
    ...{ themeState: 'active', themeVerdict: 'not-comparable', improvement: null },
  });
});
