import type { OrganisationStore } from '../../../functions/usecases/ports.ts';
import { lastReconciliation } from '../../../functions/usecases/retention/reconciliation.ts';
import { recordingKey, sampleScope } from '../../../functions/usecases/row-keys.ts';
import { storedRecording } from '../../../functions/usecases/stored/recording.ts';
import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { s3Engine } from '../../support/engines.ts';
import { importSome } from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, WAVE } from '../../support/organisation.ts';
import { ENDS, layRecording } from '../../support/retention/lay-recording.ts';

let api: TestApiWithFiles;
let manager: Client;
let store: OrganisationStore;
const sentAt = '2026-11-20T10:00:00Z';
const day = 86_400_000;

/** Business time and the bucket's are one. */
const at = async (now: number) => (api.clock.now = (await s3Engine()).clock.now = now);

beforeEach(async () => {
  api = await startApiWithFiles();
  await at(Date.parse(sentAt));
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  await importSome(manager, 4);
  store = api.directory.open('ACME');
});

const report = () => manager.call('retentionReport', { parameters: { wave: WAVE } });
const found = async () => (await lastReconciliation(store, api.clock.now))?.found;
const left = () =>
  api.logged
    .filter((line) => line.includes('recording-left'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .map(({ level, code, recordings, mended }) => [level, code, recordings, mended]);

test('a day with nothing to say says when it was looked at and at how much', async () => {
  await layRecording(store, { contact: 'C1', sentAt });

  await api.schedule('daily');

  expect((await report()).reconciled).toEqual({
    at: '2026-11-20T10:00:00.000Z',
    lying: 1,
    known: 1,
    found: {},
    mended: 0,
  });
  expect(left()).toEqual([]);
});

test('what lies there hours after its end is an alarm, and is destroyed', async () => {
  const { path } = await layRecording(store, { contact: 'C1', sentAt });

  await at(Date.parse(ENDS.end) + 3 * 3_600_000);
  await api.schedule('daily');

  expect([await found(), left()]).toEqual([{ 'past-end': 1 }, [['error', 'past-end', 1, 1]]]);
  expect(await store.files.sizeOf(path)).toBeUndefined();
  expect((await report()).totals).toMatchObject({ alive: 0, destroyedInTime: 1, late: 0, lying: 0 });
});

test('what the bucket should have deleted by itself is an alarm', async () => {
  const { path } = await layRecording(store, { contact: 'C1', sentAt });
  const early = path.replace(/^rec.\d\d/, 'rec/03').replace(/[^/]+$/, 'EARLY');
  await store.files.write(early, Buffer.from('again'));

  await at(Date.parse('2026-11-25T00:00:01Z'));
  await api.schedule('daily');

  expect(await found()).toEqual({ 'past-lifecycle': 1, 'without-row': 1 });
  expect(await store.files.sizeOf(early)).toBeUndefined();
});

test('what no row names is left a day to its sender, then destroyed; what was not confirmed without alarm', async () => {
  const { path } = await layRecording(store, { contact: 'C1', sentAt, state: 'expected' });
  const stray = path.replace(/[^/]+$/, 'STRAY');
  await store.files.write(stray, Buffer.from('somebody speaks'));

  await api.schedule('daily');
  expect([await found(), (await report()).totals.unknown]).toEqual([{}, 1]);

  await at(Date.parse(sentAt) + day);
  await api.schedule('daily');
  expect(left().sort()).toEqual([
    ['error', 'without-row', 1, 2],
    ['info', 'not-confirmed', 1, 2],
  ]);
  expect([await store.files.sizeOf(path), await store.files.sizeOf(stray)]).toEqual([undefined, undefined]);
  const { lines } = await manager.call('destructions', { body: {} });
  expect(lines.map(({ reason }) => reason).sort()).toEqual(['not-confirmed', 'unknown']);
});

test('what a row says may be heard and is not there is an alarm, and says so from then on', async () => {
  const { path } = await layRecording(store, { contact: 'C1', sentAt });
  await store.files.remove([path]);

  await api.schedule('daily');

  expect(left()).toEqual([['error', 'file-missing', 1, 1]]);
  const [line] = (await report()).lines.filter(({ contact }) => contact === 'C1');
  expect(line).toMatchObject({ state: 'gone', reason: 'unknown', lies: false });
});

test('what was destroyed and lies there again is an alarm, and is destroyed again', async () => {
  const { path } = await layRecording(store, { contact: 'C1', sentAt });
  await at(Date.parse(ENDS.end));
  await api.schedule('hourly');
  await store.files.write(path, Buffer.from('the same voice'));
  expect((await report()).totals).toMatchObject({ lying: 1, unknown: 1 });

  await api.schedule('daily');

  expect(left()).toEqual([['error', 'back-again', 1, 1]]);
  expect((await report()).totals).toMatchObject({ lying: 0, unknown: 0, destroyedInTime: 1 });
});

test('what a row says was destroyed without a line of the register is unproven until its line is written', async () => {
  const { path } = await layRecording(store, { contact: 'C1', sentAt, state: 'gone' });
  await store.files.remove([path]);
  expect((await report()).totals).toMatchObject({ unproven: 1 });

  await api.schedule('daily');

  expect(left()).toEqual([['error', 'not-registered', 1, 1]]);
  expect((await report()).totals).toMatchObject({ unproven: 0, destroyedInTime: 1 });
});

test('what was found in the morning is still told in the evening', async () => {
  const { path } = await layRecording(store, { contact: 'C1', sentAt });
  await store.files.remove([path]);
  await api.schedule('daily');

  await at(Date.parse(sentAt) + 8 * 3_600_000);
  await api.schedule('daily');

  expect((await report()).reconciled).toMatchObject({ found: { 'file-missing': 1 }, mended: 1 });
});

test('of an organisation that was erased nothing may lie there', async () => {
  const { path } = await layRecording(store, { contact: 'C1', sentAt });
  await api.directory.open('GONE').files.write(path, Buffer.from('somebody speaks'));

  await api.schedule('daily');

  expect(left()).toEqual([['error', 'without-organisation', 1, 1]]);
  expect(await api.directory.open('GONE').files.sizeOf(path)).toBeUndefined();
  expect(await store.files.sizeOf(path)).toBeGreaterThan(0);
});

test('the report has a line for every contact and for every recording, and its register can be read in pages', async () => {
  await layRecording(store, { contact: 'C1', sentAt });
  await layRecording(store, { contact: 'C2', sentAt, start: '2026-11-15T09:00:00Z' });
  await at(Date.parse(ENDS.end) + 60_000);
  await api.schedule('hourly');

  const { totals, lines, oldest } = await report();

  expect(totals).toEqual({
    ...{ contacts: 4, recordings: 2, alive: 1, destroyedInTime: 1, late: 0, unproven: 0 },
    ...{ neverSent: 2, lying: 1, unknown: 0 },
  });
  expect(oldest).toMatchObject({ end: '2027-02-12T09:00:00Z' });
  expect(lines.find(({ contact }) => contact === 'C1')).toMatchObject({
    ...{ state: 'gone', reason: 'end', ...ENDS, secondsBefore: 24 * 3600 - 60, lies: false },
    destroyedAt: new Date(Date.parse(ENDS.end) + 60_000).toISOString(),
  });
  expect(lines.find(({ contact }) => contact === 'C2')).toMatchObject({ state: 'ready', lies: true });
  const page = await manager.call('destructions', { body: {} });
  expect([page.lines.length, page.after]).toEqual([1, undefined]);
  const key = recordingKey('C2');
  const row = (await store.ledger.rows(sampleScope(WAVE, 'FR-LYON'), [key])).get(key);
  expect(storedRecording.parse(row?.value).state).toBe('ready');
});
