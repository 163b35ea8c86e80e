import { destroyRecordings } from '../../../functions/usecases/recordings/destroy-recordings.ts';
import { keysStarting } from '../../../functions/usecases/key-range.ts';
import type { OrganisationStore } from '../../../functions/usecases/ports.ts';
import { DESTRUCTIONS, RECORDINGS, sampleScope } from '../../../functions/usecases/row-keys.ts';
import { storedDestruction, storedRecording } from '../../../functions/usecases/stored/recording.ts';
import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { Cut, cutAfter } from '../../support/cut-store.ts';
import { importSome, pullAll } from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, WAVE } from '../../support/organisation.ts';
import { aCall, sendRecordings } from '../../support/recordings.ts';

let api: TestApiWithFiles;
let manager: Client;
let store: OrganisationStore;
beforeAll(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  store = api.directory.open('ACME');
  await importSome(manager, 12);
});

const scope = sampleScope(WAVE, 'FR-LYON');
const rowsOf = async () =>
  (await store.ledger.list(scope, keysStarting(RECORDINGS))).rows.map(({ value }) =>
    storedRecording.parse(value),
  );

/** Two contacts' recordings, and what destroys them: one named by its contact, the other by its place alone. */
async function twoRecordings(contacts: readonly [string, string]) {
  await sendRecordings(
    manager,
    contacts.map((contact) => ({ contact, bytes: aCall() })),
  );
  const rows = await rowsOf();
  const doomed = contacts.map((contact, index) => {
    const { id = '', path = '' } = rows.find((row) => row.contact === contact) ?? {};
    return { wave: WAVE, platform: 'FR-LYON', id, path, ...(index === 0 ? { contact } : {}) };
  });
  const by = { tenant: 'none', objectId: 'scheduler' };
  const destroy = (from: OrganisationStore) =>
    destroyRecordings(
      { store: from, clock: { now: () => api.clock.now }, by, requestId: 'hourly' },
      doomed,
      'end',
    );
  return { destroy, ids: doomed.map(({ id }) => id), paths: doomed.map(({ path }) => path) };
}

test('a destruction cut after any of its steps and run again is one destruction', async () => {
  let steps = 0;
  for (const contacts of [
    ['C1', 'C2'],
    ['C3', 'C4'],
    ['C5', 'C6'],
    ['C7', 'C8'],
  ] as const) {
    const { destroy, ids, paths } = await twoRecordings(contacts);
    steps += 1;
    const failure: unknown = await destroy(cutAfter(store, steps)).catch((error: unknown) => error);
    api.clock.now += 3_600_000;
    expect(await destroy(store)).toBe(2);
    if (typeof failure !== 'number') expect(failure).toBeInstanceOf(Cut);
    else expect(steps).toBe(4);

    const lines = await store.ledger.rows(
      DESTRUCTIONS,
      ids.map((id) => `GONE#${id}`),
    );
    const register = [...lines.values()].map(({ value }) => storedDestruction.parse(value));
    const rows = (await rowsOf()).filter(({ contact }) => contacts.some((one) => one === contact));
    const { rows: sheet } = await pullAll(manager);
    expect(register).toMatchObject(ids.map(() => ({ bytes: 8044, form: 'audio', reason: 'end' })));
    expect(rows).toMatchObject(ids.map(() => ({ state: 'gone', peaks: null, gone: { reason: 'end' } })));
    expect(contacts.map((contact) => sheet.get(contact)?.fields['recording'])).toEqual(['gone', 'gone']);
    expect(await Promise.all(paths.map((path) => store.files.sizeOf(path)))).toEqual([undefined, undefined]);
  }
});

test('a file that no row names is destroyed, and registered by what its place tells', async () => {
  const path = `rec/40/${Date.parse('2026-12-31T00:00:00Z') / 1000}/${WAVE}/FR-LYON/STRAY`;
  await store.files.write(path, aCall());
  const doomed = { wave: WAVE, platform: 'FR-LYON', id: 'STRAY', path };
  const lying = { bytes: 8044, createdAt: '2026-11-01T10:00:00.000Z' };
  const by = { tenant: 'none', objectId: 'scheduler' };
  const destroying = { store, clock: { now: () => api.clock.now }, by, requestId: 'hourly' };
  await destroyRecordings(destroying, [{ ...doomed, lying }], 'unknown');

  const line = (await store.ledger.rows(DESTRUCTIONS, ['GONE#STRAY'])).get('GONE#STRAY');
  expect(line?.value).toMatchObject({
    bytes: 8044,
    sentAt: lying.createdAt,
    end: '2026-12-31T00:00:00.000Z',
    limit: '2027-01-01T00:00:00.000Z',
    reason: 'unknown',
  });
  expect(await store.files.sizeOf(path)).toBeUndefined();
});
