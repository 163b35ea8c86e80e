import * as z from 'zod';
import { chunksOf } from '../../../functions/usecases/chunks.ts';
import { endRecordings } from '../../../functions/usecases/retention/end-recordings.ts';
import type { OrganisationStore } from '../../../functions/usecases/ports.ts';
import { DESTRUCTIONS, recordingKey, sampleScope } from '../../../functions/usecases/row-keys.ts';
import { storedDestruction } from '../../../functions/usecases/stored/recording.ts';
import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { cutAfter } from '../../support/cut-store.ts';
import { s3Engine } from '../../support/engines.ts';
import { importSome, pullAll } from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, WAVE } from '../../support/organisation.ts';
import { ENDS, layRecording, lyingIn } from '../../support/retention/lay-recording.ts';

let api: TestApiWithFiles;
let manager: Client;
let store: OrganisationStore;
const sentAt = '2026-11-20T10:00:00Z';
const end = Date.parse(ENDS.end);

beforeEach(async () => {
  api = await startApiWithFiles();
  (await s3Engine()).clock.now = Date.parse(sentAt);
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  await importSome(manager, 8);
  store = api.directory.open('ACME');
});

const register = async (of = store) =>
  (await of.ledger.list(DESTRUCTIONS, { from: 'GONE#', to: 'GONE$' })).rows.map(({ value }) =>
    storedDestruction.parse(value),
  );
const lying = (of = store) => lyingIn(api.directory, of.organisation);
const recordingIn = async () =>
  Object.fromEntries(
    [...(await pullAll(manager)).rows.values()].map(({ fields }) => [fields['contact'], fields['recording']]),
  );

test('at its end, not a second before, a recording goes: its file, its row, and what the sheets say', async () => {
  const { id, path } = await layRecording(store, { contact: 'C1', sentAt });
  await layRecording(store, { contact: 'C2', sentAt, start: '2026-10-15T09:00:01Z' });
  const { cursor } = await pullAll(manager);

  api.clock.now = end - 1000;
  await api.schedule('hourly');
  expect(await store.files.sizeOf(path)).toBeGreaterThan(0);

  api.clock.now = end;
  await api.schedule('hourly');
  expect(await store.files.sizeOf(path)).toBeUndefined();
  const at = new Date(end).toISOString();
  expect(await register()).toEqual([
    expect.objectContaining({ id, reason: 'end', sentAt, deletedAt: at, verifiedAt: at, ...ENDS }),
  ]);
  const { rows } = await pullAll(manager, cursor);
  expect([...rows.values()].map(({ fields }) => [fields['contact'], fields['recording']])).toEqual([
    ['C1', 'gone'],
  ]);
  expect(await recordingIn()).toMatchObject({ C1: 'gone', C2: 'ready', C3: 'none' });
});

test('what was sent and never confirmed goes at its end, and what no row names', async () => {
  const expected = await layRecording(store, { contact: 'C1', sentAt, state: 'expected' });
  const stray = expected.path.replace(expected.id, 'STRAY');
  await store.files.write(stray, Buffer.from('somebody speaks'));

  api.clock.now = end;
  await api.schedule('hourly');

  expect(await lying()).toEqual([]);
  const lines = await register();
  expect(new Map(lines.map(({ id, reason }) => [id, reason]))).toEqual(
    new Map([
      [expected.id, 'not-confirmed'],
      ['STRAY', 'unknown'],
    ]),
  );
  expect((await recordingIn()).C1).toBe('none');
});

test('cut after any of its steps, the next run leaves no file, no row and no line behind', async () => {
  const laid = [];
  for (const contact of ['C1', 'C2', 'C3']) laid.push(await layRecording(store, { contact, sentAt }));
  api.clock.now = end + 3_600_000;
  const log = () => undefined;
  const world = (over: OrganisationStore) => ({
    directory: { ...api.directory, open: () => over },
    clock: { now: () => api.clock.now },
    log,
  });

  let cuts = 0;
  for (let isCut = true; isCut && cuts < 30;) {
    isCut = await endRecordings(world(cutAfter(store, cuts + 1))).then(
      () => false,
      () => true,
    );
    cuts += 1;
  }
  await endRecordings(world(store));

  expect(cuts).toBeGreaterThan(4);
  expect(await lying()).toEqual([]);
  const lines = await register();
  expect(lines.map(({ id, reason }) => [id, reason]).sort()).toEqual(
    laid.map(({ id }) => [id, 'end']).sort(),
  );
  expect(await recordingIn()).toMatchObject({ C1: 'gone', C2: 'gone', C3: 'gone' });
});

test('a file that went just before its run was cut has its line and its row an hour later', async () => {
  const { id, path } = await layRecording(store, { contact: 'C1', sentAt });
  api.clock.now = end;
  const cut = cutAfter(store, 2);
  const world = { directory: { ...api.directory, open: () => cut }, clock: { now: () => end } };
  await endRecordings({ ...world, log: () => undefined }).catch(() => undefined);
  expect([await store.files.sizeOf(path), await register()]).toEqual([undefined, []]);

  api.clock.now = end + 3_600_000;
  await api.schedule('hourly');

  expect(await register()).toEqual([expect.objectContaining({ id, reason: 'end' })]);
  expect((await recordingIn()).C1).toBe('gone');
});

test('whatever cannot be read of a row, its file goes, and no other organisation is kept from losing what has ended', async () => {
  await anOpenWave(await anOrganisation(api, 'RIVAL'));
  const rival = api.directory.open('RIVAL');
  await importSome(api.as('quality-manager-rival', 'RIVAL'), 2);
  await layRecording(store, { contact: 'C1', sentAt });
  await layRecording(rival, { contact: 'C1', sentAt });
  await spoil(store, 'C1');

  api.clock.now = end;
  await expect(api.schedule('hourly')).rejects.toThrow('scheduled: end-recordings');

  expect([await lying(), await lying(rival)]).toEqual([[], []]);
  expect(await register(rival)).toHaveLength(1);
  const said = api.logged.filter((line) => line.includes('recording-left')).map((line) => JSON.parse(line));
  expect(said).toEqual([
    expect.objectContaining({ level: 'error', organisation: 'ACME', code: 'not-destroyed' }),
  ]);
  expect(api.logged.join('\n')).not.toMatch(/\bC1\b/);
});

test('what lies there of an organisation that was erased goes too, and its register does not come back', async () => {
  const gone = api.directory.open('GONE');
  const { path } = await layRecording(store, { contact: 'C1', sentAt });
  await gone.files.write(path, Buffer.from('somebody speaks'));

  api.clock.now = end;
  await api.schedule('hourly');

  expect(await lying(gone)).toEqual([]);
  expect(await register(gone)).toEqual([]);
});

test('hundreds of recordings of several samples go in one run, each with its line', async () => {
  await importSome(manager, 30, 100);
  const paths: string[] = [];
  for (let index = 100; index < 125; index += 1)
    paths.push((await layRecording(store, { contact: `C${index}`, sentAt })).path);
  const strays = Array.from({ length: 260 }, (_, index) =>
    (paths[0] ?? '').replace(/[^/]+$/, `S${index}`).replace('FR-LYON', index % 2 ? 'FR-LYON' : 'PT-PORTO'),
  );
  for (const some of chunksOf(strays, 20))
    await Promise.all(some.map((path) => store.files.write(path, Buffer.from('x'))));

  api.clock.now = end;
  await api.schedule('hourly');

  expect(await lying()).toEqual([]);
  expect(await register()).toHaveLength(285);
});

/** A row that nothing can be made of. */
async function spoil({ ledger }: OrganisationStore, contact: string): Promise<void> {
  const key = recordingKey(contact);
  await ledger.commit({
    scope: sampleScope(WAVE, 'FR-LYON'),
    idempotency: { key: `spoil#${contact}`, requestHash: contact },
    answer: z.object({}),
    decide: () =>
      Promise.resolve({
        answer: {},
        commit: {
          writes: [{ key, version: 1, value: { contact } }],
          audit: { operation: 'spoil', by: { tenant: '', objectId: '' }, at: sentAt, requestId: contact },
        },
      }),
  });
}
