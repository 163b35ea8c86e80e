import type { ChangeAsk } from '#contract/figure';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { evaluate, openWave, times } from '../../support/changing-waves.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf, finished, pullAll, push } from '../../support/evaluations.ts';
import { anOrganisation, grid, memberOf } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
});

const ask = (period: string, changed: Partial<ChangeAsk> = {}): ChangeAsk => ({
  ask: 'change',
  entity: 'FR-LYON',
  period,
  part: '',
  channel: '',
  ...changed,
});
async function answer(client: Client, asked: ChangeAsk) {
  return (await client.call('figures', { body: { asks: [asked] } })).answers[0];
}
async function change(client: Client, asked: ChangeAsk) {
  const given = await answer(client, asked);
  if (given?.answer !== 'change') throw new Error(JSON.stringify(given));
  return given.change;
}
async function value(client: Client, period: string, entity = 'FR-LYON') {
  const figure = { ask: 'figure', entity, period, part: '', channel: '' } as const;
  const given = (await client.call('figures', { body: { asks: [figure] } })).answers[0];
  if (given?.answer !== 'figure' || given.figure.value === null) throw new Error(JSON.stringify(given));
  return given.figure.value;
}
const close = (wave: string) => closeWave(api, manager, wave);

test('a rise is told apart, what stays is not, and both differ as the figures do', async () => {
  await openWave(manager, '2026-Q3');
  await evaluate({ api, manager }, '2026-Q3', [
    { day: '2026-07-15', options: times(8, '2', '3') },
    { day: '2026-07-15', platform: 'PT-PORTO', options: times(8, '2', '3') },
  ]);
  await close('2026-Q3');
  await openWave(manager, '2026-Q4');
  await evaluate({ api, manager }, '2026-Q4', [
    { day: '2026-10-15', options: times(8, '4', '5') },
    { day: '2026-10-15', platform: 'PT-PORTO', options: times(8, '3', '2') },
  ]);
  const lyon = await change(manager, ask('2026-Q4'));
  expect(lyon).toMatchObject({ verdict: 'up', family: 2, before: '2026-Q3', n: 16, nBefore: 16 });
  expect(lyon.value).toBeCloseTo((await value(manager, '2026-Q4')) - (await value(manager, '2026-Q3')), 12);
  expect(lyon.low).toBeGreaterThan(0);
  const porto = await change(manager, ask('2026-Q4', { entity: 'PT-PORTO' }));
  expect(porto).toMatchObject({ value: 0, verdict: 'level', reason: null });
});

test('the change of a closed wave stays as it is when the wave before is reopened and closed again', async () => {
  await openWave(manager, '2026-Q3');
  await evaluate({ api, manager }, '2026-Q3', [
    { day: '2026-07-15', options: times(6, '2', '3') },
    { day: '2026-07-15', platform: 'PT-PORTO', options: times(6, '2', '3') },
  ]);
  await close('2026-Q3');
  await openWave(manager, '2026-Q4');
  await evaluate({ api, manager }, '2026-Q4', [
    { day: '2026-10-15', options: times(6, '3', '4') },
    { day: '2026-10-15', platform: 'PT-PORTO', options: times(6, '2', '3') },
  ]);
  await close('2026-Q4');
  const committee = api.as(memberOf('committee'), 'ACME');
  const [first, told] = [await change(manager, ask('2026-Q4')), await change(committee, ask('2026-Q4'))];
  expect(told).toEqual(first);

  await manager.call('reopenWave', { parameters: { wave: '2026-Q3' }, body: { reason: 'erreur de saisie' } });
  const rows = [...(await pullAll(manager, {}, '2026-Q3')).rows.values()];
  await push(
    manager,
    rows.map((row) => changeOf(row, finished('5'))),
    undefined,
    '2026-Q3',
  );
  const before = await value(manager, '2026-Q3');
  await close('2026-Q3');
  expect(before).toBeGreaterThan(19);
  expect(JSON.stringify(await change(manager, ask('2026-Q4')))).toBe(JSON.stringify(first));
  expect(JSON.stringify(await change(committee, ask('2026-Q4')))).toBe(JSON.stringify(told));
});

test('what cannot be compared is refused with the reason', async () => {
  await openWave(manager, '2026-Q2');
  await evaluate({ api, manager }, '2026-Q2', [
    { day: '2026-04-15', options: times(3, '2', '3') },
    { day: '2026-04-15', channel: 'chat', options: times(2, '2', '3') },
  ]);
  expect(await change(manager, ask('2026-Q2', { channel: 'phone-in' }))).toMatchObject({
    value: null,
    reason: 'no-wave-before',
  });
  await openWave(manager, '2026-Q3');
  await evaluate({ api, manager }, '2026-Q3', [
    { day: '2026-07-15', options: times(3, '2', '3') },
    { day: '2026-07-15', channel: 'chat', options: times(2, '2', '3') },
  ]);
  const reasonOf = async (period: string, channel: ChangeAsk['channel'], entity = 'FR-LYON') => {
    const { reason, untested, value: found } = await change(manager, ask(period, { channel, entity }));
    return [reason, untested, found];
  };
  expect(await reasonOf('2026-Q3', 'phone-in')).toEqual([null, null, 0]);
  expect(await reasonOf('2026-Q3', 'chat')).toEqual(['too-few', null, null]);
  expect(await reasonOf('2026-Q3', 'phone-in', 'PT-PORTO')).toEqual(['not-collected', null, null]);
  expect(await reasonOf('2026-Q3', '')).toEqual(['weights-unknown', null, null]);
  const volumes = ['2026-04', '2026-07'].flatMap((period) =>
    (['phone', 'chat'] as const).map((channel) => ({
      platform: 'FR-LYON',
      channel,
      direction: 'in' as const,
      period,
      received: 100,
    })),
  );
  await manager.call('recordVolumes', { body: { volumes } });
  expect(await reasonOf('2026-Q3', '')).toEqual([null, 'several-flows', 0]);
  const told = await answer(api.as(memberOf('committee'), 'ACME'), ask('2026-Q3'));
  expect(told).toMatchObject({ answer: 'refused', code: 'not-released' });
});

test('scores under another major version of the grid are not compared, and the trend says where it breaks', async () => {
  const next = { ...grid, version: '2.0.0' };
  await manager.call('publishGrid', { body: next as never });
  await openWave(manager, '2026-Q2');
  await evaluate({ api, manager }, '2026-Q2', [{ day: '2026-04-15', options: times(3, '2', '3') }]);
  await openWave(manager, '2026-Q4', { own: next });
  await evaluate({ api, manager }, '2026-Q4', [{ day: '2026-10-15', options: times(3, '2', '3') }]);
  expect(await change(manager, ask('2026-Q4'))).toMatchObject({ value: null, reason: 'grid-differs' });
  const asked = { ...ask('2026-Q4'), ask: 'report', report: 'trend' } as const;
  const given = (await manager.call('figures', { body: { asks: [asked] } })).answers[0];
  if (given?.answer !== 'report') throw new Error(JSON.stringify(given));
  expect(
    given.report.rows.map(({ key, state, cells }) => [key, state, cells['change'], cells['break']]),
  ).toEqual([
    ['2026-Q2', 'known', null, null],
    ['2026-Q3', 'missing', null, null],
    ['2026-Q4', 'known', null, `${grid.code}@2.0.0`],
  ]);
  expect(given.report.notes.map(({ kind }) => kind)).toEqual(['break', 'missing-rows', 'design-effect']);
  expect(given.report.sentences).toMatchObject([
    { kind: 'not-comparable', said: { reason: 'grid-differs' } },
  ]);
});

test('a quarter taken over from an earlier workbook is compared with, and tested where its spread is known', async () => {
  const row = (key: string, fields: Record<string, number>) => ({
    key,
    base: 0,
    changes: Object.fromEntries(Object.entries(fields).map(([field, to]) => [field, { from: null, to }])),
  });
  const rows = [
    row('2026-Q3|FR-LYON|phone-in|', { value: 5, n: 40, deviation: 3 }),
    row('2026-Q3|PT-PORTO|phone-in|', { value: 5 }),
  ];
  await manager.call('pushSheet', { parameters: { sheet: 'past-figures' }, body: { rows } });
  await openWave(manager, '2026-Q4');
  await evaluate({ api, manager }, '2026-Q4', [
    { day: '2026-10-15', options: times(6, '3', '4') },
    { day: '2026-10-15', platform: 'PT-PORTO', options: times(6, '3', '4') },
  ]);
  const now = await value(manager, '2026-Q4');
  const lyon = await change(manager, ask('2026-Q4'));
  expect(lyon).toMatchObject({ before: '2026-Q3', verdict: 'up', family: 1, nBefore: 40 });
  expect(lyon.value).toBeCloseTo(now - 5, 12);
  expect(await change(manager, ask('2026-Q4', { entity: 'PT-PORTO' }))).toMatchObject({
    untested: 'imported-without-spread',
    verdict: null,
  });
});
