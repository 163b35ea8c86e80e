import { gridReference } from '#domain/grid';
import { contestGrid } from '#domain/templates/contest-grid';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { pushed } from '../../support/activity.ts';
import { changeOf, pullAll, push } from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

const CONTEST = '2026-Q4-C';
let api: TestApi;
let manager: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  await manager.call('publishGrid', { body: contestGrid as never });
  const reference = gridReference(contestGrid);
  await manager.call('createWave', {
    body: {
      code: CONTEST,
      quarter: '2026-Q4',
      method: 'mystery-contact',
      grids: { phone: reference, email: reference, web: reference, social: reference, chat: reference },
      platforms: ['FR-LYON', 'PT-PORTO'],
    },
  });
  await manager.call('openWave', { parameters: { wave: CONTEST }, body: {} });
});

const send = async (sheet: string, rows: readonly { key: string; fields: Record<string, string> }[]) =>
  (await manager.call('pushSheet', { parameters: { sheet }, body: { rows: rows.map(pushed) } })).results;
const pulled = async (client: Client, sheet: string) =>
  (await client.call('pullSheet', { parameters: { sheet }, body: { cursor: {} } })).rows;
const hours = { hours: 'Mo-Sa 08:30-19:30' };

/** The quotas of the field: 225 tests, of which 15 on the web, 8 of them from a mobile. */
const quotas = [
  ['phone', 'any', 140],
  ['email', 'any', 50],
  ['web', 'computer', 7],
  ['web', 'mobile', 8],
  ['social', 'any', 10],
  ['chat', 'any', 10],
] as const;

async function prepare(): Promise<void> {
  const known = await pulled(manager, 'platforms');
  const body = {
    rows: known.map(({ key, revision, fields }) => ({
      key,
      base: revision,
      changes: { hours: { from: fields['hours'] ?? null, to: hours.hours } },
    })),
  };
  await manager.call('pushSheet', { parameters: { sheet: 'platforms' }, body });
  await send(
    'quotas',
    quotas.map(([channel, device, tests]) => ({
      key: `${CONTEST}|${channel}|${device}`,
      fields: { wave: CONTEST, channel, device, tests: String(tests) },
    })),
  );
  await send(
    'scenarios',
    Array.from({ length: 13 }, (_, index) => ({
      key: `S${index + 1}`,
      fields: {
        code: `S${index + 1}`,
        scenarioLabel: `Scenario ${index + 1}`,
        scenarioPhase: index < 6 ? 'before-sale' : 'after-sale',
      },
    })),
  );
}
const draw = () => manager.call('drawContest', { parameters: { wave: CONTEST }, body: {} });
const plan = () => manager.call('contestPlan', { parameters: { wave: CONTEST } });

test('225 tests are drawn, each a contact of the wave that waits for its evaluation', async () => {
  await prepare();
  expect((await plan()).draw).toBeNull();
  expect(await draw()).toEqual({ drawn: 225 });
  const { rows } = await pullAll(manager, {}, CONTEST);
  expect(rows.size).toBe(225);
  const tests = await pulled(manager, 'tests');
  const first = tests.find(({ key }) => key === `${CONTEST}|T0001`);
  expect(first?.fields).toMatchObject({
    contact: 'T0001',
    scenarioLabel: expect.stringMatching(/^Scenario/),
  });
  const known = await plan();
  expect(known.quotas.map(({ channel, device, drawn }) => [channel, device, drawn]).sort()).toEqual(
    [...quotas].map((one) => [...one]).sort(),
  );
  expect(known.draw?.weekdays).toMatchObject({ freedom: 5, probability: expect.any(Number) });
}, 60_000);

test('drawn again nothing moves, whatever the sheets say since', async () => {
  await prepare();
  await draw();
  const before = await pulled(manager, 'tests');
  await send('quotas', [
    { key: `${CONTEST}|letter|any`, fields: { wave: CONTEST, channel: 'letter', device: 'any', tests: '5' } },
  ]);
  expect(await draw()).toEqual({ drawn: 225 });
  expect(await pulled(manager, 'tests')).toEqual(before);
}, 60_000);

test('a test that reached nobody is done by its measurement alone, and counts in its quota', async () => {
  await prepare();
  await draw();
  const evaluator = api.as(memberOf('evaluator'), 'ACME');
  expect(await pulled(evaluator, 'tests')).toHaveLength(225);
  const { rows } = await pullAll(manager, {}, CONTEST);
  const call = [...rows.values()].find(({ fields }) => fields['channel'] === 'phone')!;
  await push(manager, [changeOf(call, { 'measure.ring': 75, done: true })], undefined, CONTEST);
  const { quotas: counted } = await plan();
  expect(counted.find(({ channel }) => channel === 'phone')).toMatchObject({ drawn: 140, done: 1 });
}, 60_000);

test('what lacks for a draw is said; a wave that listens has none', async () => {
  expect(await draw()).toEqual({ refused: 'no-quota', parameters: {} });
  await send('quotas', [
    { key: `${CONTEST}|phone|any`, fields: { wave: CONTEST, channel: 'phone', device: 'any', tests: '5' } },
  ]);
  expect(await draw()).toEqual({ refused: 'no-scenario', parameters: { channel: 'phone' } });
  await anOpenWave(manager);
  expect(await manager.call('drawContest', { parameters: { wave: WAVE }, body: {} })).toEqual({
    refused: 'not-a-contest',
    parameters: { wave: WAVE },
  });
  const [refused] = await send('quotas', [
    { key: `${WAVE}|phone|any`, fields: { wave: WAVE, channel: 'phone', device: 'any', tests: '5' } },
  ]);
  expect(refused?.refusals).toMatchObject([{ field: 'wave', code: 'unknown-wave' }]);
});
