import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { snapshotHash } from '#domain/snapshot-hash';
import { frameKey, waveScope } from '../../../functions/usecases/row-keys.ts';
import { storedFrame } from '../../../functions/usecases/stored/frame.ts';
import { startApiWithFiles, type Client } from '../../support/api.ts';
import { changeOf, push } from '../../support/evaluations.ts';
import { aFrozenFrame, aPlan, draw, inFrame, OWN } from '../../support/frames/frozen-frame.ts';
import type { ApiWithFiles } from '../../support/frames/send-list.ts';
import {
  aContact,
  anOpenWave,
  anOrganisation,
  fullAnswers,
  memberOf,
  WAVE,
} from '../../support/organisation.ts';

let api: ApiWithFiles;
let manager: Client;
let floor: Client;
beforeEach(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  await aPlan(manager);
  await aFrozenFrame(api, manager);
  floor = api.as(memberOf('platform-manager'), 'ACME');
});

const give = (client = floor, string = 'le plateau répond') =>
  client.call('giveSeed', { parameters: inFrame(), body: { string } });
const rows = async () =>
  (await manager.call('pullEvaluations', { parameters: { wave: WAVE }, body: { cursor: {} } })).rows;
const contactsOf = async () => (await rows()).map(({ key }) => key).sort();
const certificate = (client = manager) => client.call('certificate', { parameters: inFrame() });
const refused = async (id: 'drawFrame' | 'giveSeed', body: object, client = manager) =>
  (await client.refused(id, { parameters: inFrame(), body: body as never })).code;
const replace = (contact: string, reason = 'recording-missing') =>
  ({ parameters: inFrame(), body: { contact, reason } }) as never;

const seen = { frame: '', seed: 'la marque|le plateau répond' };
async function redraw(...options: string[]) {
  const directory = mkdtempSync(join(tmpdir(), 'redraw-'));
  const { url } = await manager.call('frameFile', { parameters: inFrame(), body: {} });
  seen.frame = await (await fetch(url)).text();
  writeFileSync(join(directory, 'frame.tsv'), seen.frame);
  writeFileSync(join(directory, 'certificate.json'), JSON.stringify(await certificate()));
  const files = [join(directory, 'frame.tsv'), seen.seed, join(directory, 'certificate.json')];
  try {
    const command = ['--import', 'tsx', 'infra/redraw/redraw.ts', ...options, ...files];
    return execFileSync(process.execPath, command, { encoding: 'utf8' });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

test('what the API drew is drawn again by the command from the frame file, the seed and the certificate', async () => {
  await give();
  const job = await draw(api, manager);

  const said = await redraw();
  const again = JSON.parse(await redraw('--json'));

  expect(job).toMatchObject({ state: 'done', outcome: { revision: 1, sample: 8, reserve: 4, replaced: 0 } });
  expect(said).toContain('\nSAME\n');
  const sample: { id: string; key: string }[] = again.strata.flatMap(
    (one: { sample: object[] }) => one.sample,
  );
  expect(sample.map(({ id }) => id).sort()).toEqual(await contactsOf());
  const [first] = sample;
  const sum = execFileSync('sh', [
    '-c',
    `printf '%s|%s' "$1" "$2" | sha256sum`,
    'sh',
    seen.seed,
    first?.id ?? '',
  ]);
  expect(sum.toString().slice(0, 64)).toBe(first?.key);
  const hash = execFileSync('sh', ['-c', 'tail -n +2 | cut -f1,2 | LC_ALL=C sort -u | sha256sum'], {
    input: seen.frame,
  });
  expect(hash.toString().slice(0, 64)).toBe(again.frameHash);
});

test('nothing is drawn without the other string, which is given once and not by who froze', async () => {
  expect(await refused('drawFrame', {})).toBe('seed-missing');
  expect(await refused('giveSeed', { string: 'moi encore' })).toBe('second-person');
  await give();
  expect(await refused('giveSeed', { string: 'une autre fois' }, floor)).toBe('seed-given');
});

test('an evaluator may be the second person of the brand', async () => {
  const evaluator = api.as(memberOf('evaluator'), 'ACME');
  const [frame] = (await evaluator.call('frames', { parameters: { wave: WAVE } })).frames;

  await give(evaluator);

  expect(frame).toMatchObject({ party: 'own', seed: null, files: [] });
  expect((await draw(api, manager)).state).toBe('done');
});

test('nothing is drawn by a plan that asks for more than the wave receives, once that is known', async () => {
  await give();
  const { plan } = await manager.call('plan', { parameters: { wave: WAVE } });
  await manager.call('savePlan', {
    parameters: { wave: WAVE },
    body: { base: 1, plan: { ...plan, n: 100 } },
  });
  const volumes = ['2026-11', '2026-12'].flatMap((period) =>
    (['phone', 'chat'] as const).map((channel) => ({
      ...{ platform: 'FR-LYON', period, channel, direction: 'in' as const },
      received: 0,
    })),
  );
  await manager.call('recordVolumes', { body: { volumes } });

  const refusal = await manager.refused('drawFrame', { parameters: inFrame(), body: {} });

  expect(refusal).toMatchObject({
    code: 'plan-impossible',
    details: { code: 'more-than-forecast', forecast: 80, remedy: { n: 80 } },
  });
});

test('what a draw would give is said before it, and is what it gives', async () => {
  const { strata } = await manager.call('previewDraw', { parameters: inFrame() });
  await give();
  await draw(api, manager);
  const drawn = (await certificate()).strata;

  expect(strata.map(({ n, planned }) => [n, planned])).toEqual(
    drawn.map(({ sample, planned }) => [sample, planned]),
  );
  expect(strata.some(({ n }) => n > 0)).toBe(true);
  const after = await manager.refused('previewDraw', { parameters: inFrame() });
  expect(after.code).toBe('frame-drawn');
});

test('a frame is drawn once', async () => {
  await give();
  await draw(api, manager);

  expect(await refused('drawFrame', {})).toBe('frame-drawn');
  expect(await refused('giveSeed', { string: 'après coup' }, floor)).toBe('frame-drawn');
});

test('a draw run again from its beginning gives the same sample, reserve and claims', async () => {
  await give();
  const { id } = await draw(api, manager);
  const { jobs, ledger } = api.directory.open('ACME');
  const before = [await contactsOf(), (await certificate()).redraw];
  const key = frameKey(OWN);
  const row = (await ledger.rows(waveScope(WAVE), [key])).get(key);
  await ledger.commit({
    scope: waveScope(WAVE),
    idempotency: { key: 'cut-before-its-end', requestHash: 'x' },
    answer: z.object({}),
    decide: () => {
      const value = { ...storedFrame.parse(row?.value), draw: null, drawing: id };
      const by = { tenant: 't', objectId: 'o' };
      const audit = { operation: 'cut', by, at: '2026-11-20T10:00:00Z', requestId: 'cut' };
      return Promise.resolve({
        answer: {},
        commit: { writes: [{ key, version: row?.version ?? 0, value }], audit },
      });
    },
  });
  await jobs.create({ ...(await jobs.read(id))!, id: 'again', state: 'waiting' });

  await jobs.start('again');
  await api.jobsDone();

  expect((await jobs.read('again'))?.state).toBe('done');
  expect([await contactsOf(), (await certificate()).redraw]).toEqual(before);
  expect((await certificate()).replacements).toEqual([]);
});

test('others see neither seed nor certificate before the disclosure, and no ids after it', async () => {
  await give();
  await draw(api, manager);
  await manager.call('replaceContact', replace(String((await contactsOf())[0]), 'private'));
  const before = await floor.refused('certificate', { parameters: inFrame() });

  const disclosed = await manager.call('discloseFrame', { parameters: inFrame(), body: { complete: true } });

  const told = await certificate(floor);
  expect(before.code).toBe('frame-not-disclosed');
  expect(disclosed).toMatchObject({ state: 'disclosed', seed: seen.seed });
  expect(told.seed).toMatchObject({ brandString: 'la marque', partyString: 'le plateau répond' });
  expect(told.replacements).toMatchObject([{ reason: 'private' }]);
  expect(JSON.stringify(told)).not.toContain('C-');
  expect(JSON.stringify(await certificate())).toContain('C-');
  const { contentHash, ...content } = told;
  expect(snapshotHash(content)).toBe(contentHash);
});

test('a contact gives its place to the next of the reserve, with its evaluator', async () => {
  await give();
  await draw(api, manager);
  const [first = ''] = await contactsOf();
  const evaluator = memberOf('evaluator');
  const row = (await rows()).find(({ key }) => key === first);
  if (row === undefined) throw new Error('no row');
  await push(manager, [changeOf(row, { evaluator })]);

  const { replacement, left } = await manager.call('replaceContact', replace(first));

  const after = await contactsOf();
  expect(after).toHaveLength(8);
  expect(after).toContain(replacement);
  expect(after).not.toContain(first);
  const entered = (await rows()).find(({ key }) => key === replacement);
  expect(JSON.stringify(entered)).toContain(evaluator);
  expect((await certificate()).replacements).toMatchObject([
    { contact: first, replacement, by: expect.any(Number) },
  ]);
  expect(left).toBeLessThan(4);
  expect(await manager.call('replaceContact', replace(first))).toMatchObject({ replacement });
  expect(await manager.refused('replaceContact', replace(replacement ?? '', 'past-end'))).toMatchObject({
    code: 'not-past-end',
  });
});

test('a reserve that is exhausted leaves the place empty, and says so', async () => {
  await give();
  await draw(api, manager);
  const before = await certificate();
  const chats = before.strata.find(({ channel }) => channel === 'chat');
  let last = null;
  for (let times = 0; times <= (chats?.reserve ?? 0); times += 1) {
    const chat = (await rows()).find(({ fields }) => JSON.stringify(fields).includes('chat'));
    last = await manager.call('replaceContact', replace(chat?.key ?? ''));
  }

  expect(last).toEqual({ replacement: null, rank: null, left: 0 });
  const after = (await certificate()).strata.find(({ channel }) => channel === 'chat');
  expect(after).toMatchObject({ left: 0, empty: 1 });
});

test('an evaluation that was submitted keeps its place', async () => {
  await give();
  await draw(api, manager);
  const row = (await rows()).find(({ fields }) => JSON.stringify(fields).includes('phone'));
  if (row === undefined) throw new Error('no row');
  await push(manager, [changeOf(row, { ...fullAnswers('4'), done: true })]);

  expect((await certificate()).platforms).toMatchObject([{ platform: 'FR-LYON', achieved: 1 }]);
  const { frames } = await manager.call('frames', { parameters: { wave: WAVE } });
  expect(frames.find(({ id }) => id === OWN)?.drawn.map(({ achieved }) => achieved)).toEqual([0, 1]);
  expect(await manager.refused('replaceContact', replace(row.key))).toMatchObject({
    code: 'evaluation-submitted',
  });
});

test('an id that the wave had already leaves its place to the next one, and it is said', async () => {
  const all = Array.from({ length: 60 }, (_, index) => `C-${index + 1} é`);
  const contacts = all.slice(0, 40).map((id, index) => aContact(index + 1, { id, channel: 'phone' }));
  await manager.call('importContacts', { parameters: { wave: WAVE }, body: { contacts } });
  await give();

  await draw(api, manager);

  const { replacements, strata } = await certificate();
  const taken = new Set(contacts.map(({ id }) => id));
  expect(replacements.length).toBeGreaterThan(0);
  expect(replacements.every(({ contact, reason }) => reason === 'id-taken' && taken.has(contact ?? ''))).toBe(
    true,
  );
  const places = strata.reduce((sum, { sample, empty }) => sum + sample - empty, 0);
  expect(await contactsOf()).toHaveLength(40 + places);
});

test('a draw is given up with a reason, for strings nobody used; what was begun keeps its place', async () => {
  await give();
  await draw(api, manager);
  const [begun = ''] = await contactsOf();
  const row = (await rows()).find(({ key }) => key === begun);
  if (row === undefined) throw new Error('no row');
  await push(manager, [changeOf(row, { comment: 'écouté à moitié' })]);
  const revised = await manager.call('reviseDraw', {
    parameters: inFrame(),
    body: { reason: 'liste incomplète', brandString: 'une autre marque' },
  });
  await give(floor, 'une autre réponse');

  const job = await draw(api, manager);

  expect(revised).toMatchObject({ state: 'frozen', partyString: null });
  expect(job).toMatchObject({ state: 'done', outcome: { revision: 2, sample: 8 } });
  expect(await contactsOf()).toHaveLength(8);
  expect(await contactsOf()).toContain(begun);
  const { draw: drawn } = await certificate();
  expect(drawn).toMatchObject({
    revision: 2,
    earlier: [{ revision: 1, seed: seen.seed, reason: 'liste incomplète' }],
  });
  seen.seed = 'une autre marque|une autre réponse';
  expect(await redraw()).toContain('\nSAME\n');
  seen.seed = 'la marque|le plateau répond';
});

test('the recordings asked for hold the sample and reserve without telling them', async () => {
  await give();
  await draw(api, manager);
  const ask = async (as: 'batch' | 'decoys') => {
    const { url, contacts } = await manager.call('recordingRequest', { parameters: inFrame(), body: { as } });
    const lines = (await (await fetch(url)).text()).trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(contacts);
    return lines.map((line) => line.split('\t')[1] ?? '');
  };

  const [decoys, batch] = [await ask('decoys'), await ask('batch')];

  const sample = await contactsOf();
  expect(sample.every((id) => decoys.includes(id))).toBe(true);
  expect(decoys.length).toBeGreaterThanOrEqual(3 * sample.length);
  expect(decoys.length).toBeLessThan(80);
  expect(decoys).toEqual([...decoys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  expect(batch).toHaveLength(80);
});

test('the certificate alerts where the provider listened to more than the brand', async () => {
  await give();
  await draw(api, manager);
  await floor.call('sayProviderCount', { parameters: inFrame(), body: { platform: 'FR-LYON', n: 40 } });

  const { platforms, strata } = await certificate();

  expect(platforms).toMatchObject([
    { providerCount: 40, coverage: 0, isBelowProvider: true, sample: 8, marginPlanned: expect.any(Number) },
  ]);
  expect(strata).toMatchObject([
    { channel: 'chat', framed: 20, sample: 2 },
    { channel: 'phone', framed: 60, sample: 6 },
  ]);
});
