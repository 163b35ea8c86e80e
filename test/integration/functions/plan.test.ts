import type { PlanRecord } from '#contract/plan';
import { readSavedPlan } from '../../../functions/usecases/plan/read-plan.ts';
import { waveScope } from '../../../functions/usecases/row-keys.ts';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { anOpenWave, anOrganisation, WAVE } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
});

const received = (platform: string, period: string, count: number) => ({
  platform,
  period,
  channel: 'phone' as const,
  direction: 'in' as const,
  received: count,
});
const record = (...volumes: ReturnType<typeof received>[]) =>
  manager.call('recordVolumes', { body: { volumes } });
const plan = () => manager.call('plan', { parameters: { wave: WAVE } });
const save = (base: number, wanted: PlanRecord) =>
  manager.call('savePlan', { parameters: { wave: WAVE }, body: { base, plan: wanted } });
const saved = () => readSavedPlan(api.directory.open('ACME'), WAVE);

test('without volumes a plan is proposed with every incoming stratum to fill in', async () => {
  const { revision, plan: proposed, received: known } = await plan();

  expect(revision).toBe(0);
  expect(proposed).toMatchObject({ n: 100, method: 'proportional', platformMinimum: 30, deviation: 3.2 });
  expect(proposed.strata.map(({ platform, channel, forecast }) => [platform, channel, forecast])).toEqual([
    ['FR-LYON', 'phone', 0],
    ['FR-LYON', 'chat', 0],
    ['PT-PORTO', 'phone', 0],
    ['PT-PORTO', 'chat', 0],
  ]);
  expect(known).toEqual({});
  expect(await saved()).toBeUndefined();
});

test('a plan is proposed at the pace of the wave’s own volumes, else of the quarter before', async () => {
  await record(
    received('FR-LYON', '2026-10', 31_000),
    received('PT-PORTO', '2026-08', 31),
    received('PT-PORTO', '2026-09', 30),
    received('PT-PORTO', '2025-12', 9999),
  );

  const { plan: proposed, received: known } = await plan();

  expect(proposed.strata.map(({ platform, forecast }) => [platform, forecast])).toEqual([
    ['FR-LYON', 92_000],
    ['PT-PORTO', 92],
  ]);
  expect(known).toEqual({ 'FR-LYON|phone-in': { contacts: 31_000, periods: ['2026-10'] } });
});

test('a saved plan stays as it was typed, beside what was received since', async () => {
  await record(received('FR-LYON', '2026-10', 31_000), received('PT-PORTO', '2026-10', 3100));
  const { plan: proposed } = await plan();
  expect(await save(0, proposed)).toEqual({ revision: 1 });
  await record(received('PT-PORTO', '2026-11', 7));

  expect(await saved()).toEqual({ plan: proposed, revision: 1 });
  expect(await plan()).toMatchObject({
    revision: 1,
    plan: proposed,
    received: { 'PT-PORTO|phone-in': { contacts: 3107, periods: ['2026-10', '2026-11'] } },
  });
});

test('who saves a plan that somebody changed meanwhile is told its revision', async () => {
  await record(received('FR-LYON', '2026-10', 31_000));
  const { plan: proposed } = await plan();
  await save(0, proposed);
  await save(1, { ...proposed, n: 200 });

  const refusal = await manager.refused('savePlan', {
    parameters: { wave: WAVE },
    body: { base: 1, plan: { ...proposed, n: 300 } },
  });

  expect(refusal).toMatchObject({ code: 'conflict', details: { revision: 2 } });
  expect((await plan()).plan.n).toBe(200);
  expect(await api.verifyAudit('ACME', waveScope(WAVE))).toEqual({ intact: true, length: 2 });
});

test('an impossible plan is refused with what would make it possible', async () => {
  await record(received('FR-LYON', '2026-10', 31_000), received('PT-PORTO', '2026-10', 3100));
  const { plan: proposed } = await plan();

  const refusal = await manager.refused('savePlan', {
    parameters: { wave: WAVE },
    body: { base: 0, plan: { ...proposed, n: 40 } },
  });

  expect(refusal).toMatchObject({
    code: 'plan-impossible',
    details: { code: 'minimums-exceed', needed: 60, remedy: { n: 60, platformMinimum: 20 } },
  });
});

test('a plan is of the platforms and channels of its wave', async () => {
  await record(received('FR-LYON', '2026-10', 31_000));
  const { plan: proposed } = await plan();
  const [stratum] = proposed.strata;
  const strata = [
    { ...stratum!, platform: 'NOWHERE' },
    { ...stratum!, channel: 'letter' as const },
  ];

  const refusal = await manager.refused('savePlan', {
    parameters: { wave: WAVE },
    body: { base: 0, plan: { ...proposed, strata } },
  });

  expect(refusal).toMatchObject({
    code: 'invalid-request',
    details: { issues: [{ code: 'unknown-platform' }, { code: 'no-grid' }] },
  });
});

test('the plan of a closed wave stays as it is', async () => {
  await record(received('FR-LYON', '2026-10', 31_000));
  const { plan: proposed } = await plan();
  await closeWave(api, manager);

  expect(
    await manager.refused('savePlan', { parameters: { wave: WAVE }, body: { base: 0, plan: proposed } }),
  ).toMatchObject({ code: 'wave-closed' });
});
