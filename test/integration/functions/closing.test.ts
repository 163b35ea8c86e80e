import { runJob } from '../../../functions/usecases/jobs/run-job.ts';
import type { OrganisationStore } from '../../../functions/usecases/ports.ts';
import { askClosing } from '../../../functions/usecases/waves/ask-closing.ts';
import { startFastApi, TENANT, type Client, type TestApi } from '../../support/api.ts';
import { closeWave, tryToClose } from '../../support/close-wave.ts';
import { Cut, cutAfter } from '../../support/cut-store.ts';
import { changeOf, finished, importSome, pullAll, push } from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  await evaluate(WAVE);
});

const parameters = { wave: WAVE };
const store = (): OrganisationStore => api.directory.open('ACME');
const waveOf = async (code = WAVE) =>
  (await manager.call('overview')).waves.find((wave) => wave.code === code);

async function evaluate(wave: string): Promise<void> {
  await anOpenWave(manager, wave);
  await importSome(manager, 8, 1, wave);
  const rows = [...(await pullAll(manager, {}, wave)).rows.values()];
  const changes = rows.map((row, index) => changeOf(row, finished(String((index % 4) + 2))));
  await push(manager, changes, undefined, wave);
}

/** Everything the organisation itself was changed by, the first change first. */
async function audited(): Promise<object[]> {
  const entries: object[] = [];
  for await (const some of store().audit.entries('ORG')) entries.push(...some);
  return entries;
}
const closings = async () =>
  (await audited()).filter((entry) => 'operation' in entry && entry.operation === 'close-wave');

/** Asks for a closing that nobody but the test runs; answers its job. */
async function asked(wave = WAVE, objectId = memberOf('quality-manager')): Promise<string> {
  const held = { ...store(), jobs: { ...store().jobs, start: () => Promise.resolve() } };
  const id = `ask-${wave}-${(asks += 1)}`;
  const member = {
    tenant: TENANT,
    objectId,
    name: objectId,
    role: 'quality-manager',
    platforms: [],
  } as const;
  const idempotency = { key: id, requestHash: id };
  const clock = { now: () => api.clock.now };
  return (await askClosing({ store: held, member, clock, requestId: id, idempotency }, wave)).id;
}
let asks = 0;

const run = (job: string, over = store()) =>
  runJob({ ...api.directory, open: () => over }, { now: () => api.clock.now }, { organisation: 'ACME', job });

test('a closing is a job that tells what was frozen, under the name of whoever asked', async () => {
  const job = await tryToClose(api, manager);

  const wave = await waveOf();
  expect(job).toMatchObject({ kind: 'close-wave', wave: WAVE, state: 'done', progress: 1 });
  expect(job.outcome).toEqual({
    revision: 1,
    contentHash: wave?.snapshot?.contentHash,
    ...wave?.release?.counts,
  });
  expect(wave).toMatchObject({ state: 'closed', revision: 1 });
  expect(wave).not.toHaveProperty('closing');
  expect(await closings()).toMatchObject([
    { objectId: manager.person.objectId, requestId: job.id, detail: { wave: WAVE, revision: 1 } },
  ]);
});

test('a wave stays open, and is worked on, until its closing is done', async () => {
  const id = await asked();
  const [row] = (await pullAll(manager)).rows.values();
  const { results } = await push(manager, row === undefined ? [] : [changeOf(row, { done: false })]);

  const before = await waveOf();
  await run(id);

  expect(results).toMatchObject([{ refusals: [] }]);
  expect(before).toMatchObject({ state: 'open', closing: id });
  expect(await waveOf()).toMatchObject({ state: 'closed' });
  const ask = { ask: 'figure', entity: 'FR-LYON', period: WAVE, part: '', channel: 'phone-in' } as const;
  const { answers } = await manager.call('figures', { body: { asks: [ask] } });
  expect(answers).toMatchObject([{ figure: { n: 7, status: 'closed' } }]);
});

test('asked by two people at once, and sent again, it is one job and one closing', async () => {
  const sent = { parameters, body: {}, key: 'close-once-1' };

  const together = await Promise.all([asked(WAVE, 'somebody'), asked(WAVE, 'somebody-else')]);
  const first = await manager.call('closeWave', sent);
  await api.jobsDone();
  const again = await manager.call('closeWave', sent);

  expect(new Set([...together, first.id, again.id]).size).toBe(1);
  expect([first.state, again.state]).toEqual(['waiting', 'done']);
  expect(await closings()).toHaveLength(1);
});

test('what is not open is refused at once', async () => {
  await closeWave(api, manager);

  const closed = await manager.refused('closeWave', { parameters, body: {} });
  const unknown = await manager.refused('closeWave', { parameters: { wave: 'NONE' }, body: {} });

  expect([closed.code, closed.details, unknown.code]).toEqual([
    'wave-not-open',
    { state: 'closed' },
    'not-found',
  ]);
});

test('a closing cut after any of its steps and run again closes once, with the same figures', async () => {
  const hashes: unknown[] = [];
  for (let steps = 1, isCut = true; isCut; steps += 1) {
    api = await startFastApi();
    manager = await anOrganisation(api);
    await evaluate(WAVE);
    const id = await asked();
    isCut = await run(id, cutAfter(store(), steps)).then(
      () => false,
      (error: unknown) => {
        if (!(error instanceof Cut)) throw error;
        return true;
      },
    );
    if (isCut) expect(await store().jobs.read(id)).toMatchObject({ state: 'failed' });
    await run(id);
    const job = await manager.call('job', { parameters: { job: id } });
    hashes.push(job.state === 'done' && job.outcome?.['contentHash']);
    expect(await closings()).toHaveLength(1);
  }

  expect(hashes.length).toBeGreaterThan(3);
  expect(new Set(hashes).size).toBe(1);
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
});

test('a closing that failed is asked for again as another, and cannot come back', async () => {
  const failed = await asked();
  await expect(run(failed, cutAfter(store(), 1))).rejects.toThrow(Cut);

  const job = await tryToClose(api, manager);
  await manager.call('resumeJob', { parameters: { job: failed } });
  await api.jobsDone();

  expect(job.state).toBe('done');
  expect(job.id).not.toBe(failed);
  const late = await manager.call('job', { parameters: { job: failed } });
  expect([late.state, late.failure?.code]).toEqual(['failed', 'wave-not-open']);
  expect(await closings()).toHaveLength(1);
});

test('of two closings asked for, the one that is done with closes nothing', async () => {
  const failed = await asked();
  await expect(run(failed, cutAfter(store(), 1))).rejects.toThrow(Cut);
  const next = await asked();

  await run(failed);

  expect((await store().jobs.read(failed))?.failure?.code).toBe('conflict');
  expect(await waveOf()).toMatchObject({ state: 'open', closing: next });
});

test('a closing reads the evaluations of each platform once', async () => {
  const id = await asked();
  const { ledger } = store();
  const read: string[] = [];
  const list: typeof ledger.list = (scope, range) => {
    if (range.from.startsWith('CONTACT#')) read.push(scope);
    return ledger.list(scope, range);
  };

  await run(id, { ...store(), ledger: { ...ledger, list } });

  expect(read.sort()).toEqual([`W#${WAVE}#P#FR-LYON`, `W#${WAVE}#P#PT-PORTO`]);
  expect((await waveOf())?.state).toBe('closed');
});

test('a wave reopened closes again by a job of its own', async () => {
  const first = await tryToClose(api, manager);
  await manager.call('reopenWave', { parameters, body: { reason: 'relecture' } });

  const second = await tryToClose(api, manager);

  expect(second.id).not.toBe(first.id);
  expect(second).toMatchObject({ state: 'done', outcome: { revision: 2 } });
});
