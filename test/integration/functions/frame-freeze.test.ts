import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { startApiWithFiles, type Client } from '../../support/api.ts';
import { aLine, sendList, type ApiWithFiles, type Line } from '../../support/frames/send-list.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

let api: ApiWithFiles;
let manager: Client;
beforeEach(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
});

const OWN = '2026-10~own';
const at = (frame = OWN) => ({ wave: WAVE, frame });
const send = (lines: readonly string[]) => sendList(api, manager, lines);
const freeze = async (frame = OWN, body = {}) => {
  const { id } = await manager.call('freezeFrame', { parameters: at(frame), body });
  await api.jobsDone();
  return manager.call('job', { parameters: { job: id } });
};
const frameOf = async (id = OWN, client = manager) =>
  (await client.call('frames', { parameters: { wave: WAVE } })).frames.find((frame) => frame.id === id);
const fetched = async (frame = OWN) => {
  const { url } = await manager.call('frameFile', { parameters: at(frame), body: {} });
  return (await fetch(url)).text();
};

test('the hash of a frozen frame is what sort and sha256sum say of its file', async () => {
  const ids = ['é', 'e\u0301', '😀', 'Z', 'a b', '"q"', "it's", '0001', '1', '\u{10FFFF}', '\uFFFD'];
  await send(ids.map((id, index) => aLine(index + 1, { id })));
  await send([
    aLine(1, { id: 'later', channel: 'chat', start: '2026-10-02T00:00:00Z' }),
    aLine(2, { id: 'Z' }),
  ]);

  const job = await freeze();

  const file = await fetched();
  const command = 'tail -n +2 | cut -f1,2 | LC_ALL=C sort -u | sha256sum';
  const said = execFileSync('bash', ['-c', command], { input: file, encoding: 'utf8' }).slice(0, 64);
  expect(job).toMatchObject({ state: 'done', outcome: { contacts: 12, hash: said } });
  expect(file.split('\n')[0]).toBe('platform\tid\tchannel\tdirection');
  expect(file.split('\n')).toHaveLength(14);
  expect(await frameOf()).toMatchObject({
    state: 'frozen',
    hash: said,
    frozenAt: '2026-11-20T10:00:00.000Z',
    strata: [
      { channel: 'chat', contacts: 1 },
      { channel: 'phone', contacts: 11 },
    ],
    job: null,
  });
  expect(
    (await api.directory.open('ACME').files.list('frames/')).map((path) => path.split('/').at(-1)),
  ).toEqual(['contacts.tsv', 'frame.tsv', 'ids.bin']);
});

test('the brand is bound to its string by the hash of it, which alone is told', async () => {
  await send([aLine(1)]);
  await freeze(OWN, { brandString: '  la marque tire ses lots  ' });

  const seen = await frameOf(OWN, api.as(memberOf('platform-manager'), 'ACME'));

  const commitment = createHash('sha256').update('la marque tire ses lots').digest('hex');
  expect(seen).toMatchObject({ commitment, state: 'frozen', files: [], seed: null, job: null });
  expect(JSON.stringify(seen)).not.toContain('la marque');
});

test('whoever manages platforms of nobody in the frame does not see it', async () => {
  await send([aLine(1), aLine(2, { platform: 'PT-PORTO' })]);

  const seen = await api
    .as(memberOf('platform-manager'), 'ACME')
    .call('frames', { parameters: { wave: WAVE } });

  expect(new Set(seen.frames.map(({ party }) => party))).toEqual(new Set(['own']));
  expect(seen.jobs).toEqual([]);
});

test('a frozen frame takes and gives nothing any more', async () => {
  const { id } = await send([aLine(1)]);
  await freeze();

  const later = await send([aLine(2), aLine(3, { platform: 'PT-PORTO' })]);
  const back = await manager.refused('takeBackList', { parameters: at(), body: { job: id } });
  const again = await manager.refused('freezeFrame', { parameters: at(), body: {} });

  expect(later.outcome).toMatchObject({
    taken: 1,
    frames: ['2026-10~ACTEL'],
    refused: [{ line: 2, field: 'start', code: 'frame-frozen', parameters: { period: '2026-10' } }],
  });
  expect([back.code, again.code]).toEqual(['frame-frozen', 'frame-frozen']);
});

test('a batch that is not over is frozen on purpose alone', async () => {
  await send([aLine(1, { start: '2026-11-02T09:00:00Z' })]);

  const refused = await manager.refused('freezeFrame', { parameters: at('2026-11~own'), body: {} });

  expect([refused.code, refused.details]).toEqual([
    'batch-not-over',
    { period: '2026-11', to: '2026-11-30' },
  ]);
  expect((await freeze('2026-11~own', { evenIfOpen: true })).state).toBe('done');
});

test.each<[string, Line, string]>([
  ['two platforms of a frame', { platform: 'FR-LILLE' }, OWN],
  ['two frames of the wave', { platform: 'PT-PORTO' }, '2026-10~ACTEL'],
])('an id on %s stops the freeze until a list is taken back', async (_, elsewhere, frame) => {
  await manager.call('register', {
    body: { providers: [], platforms: [{ code: 'FR-LILLE', name: 'Lille', country: 'FR', mission: 'care' }] },
  });
  const wave = 'SECOND';
  await anOtherWave(wave);
  const place = { wave, frame };
  await sendList(api, manager, [aLine(1), aLine(2)], { wave });
  const { id } = await sendList(api, manager, [aLine(9, { id: 'C1', ...elsewhere }), aLine(8, elsewhere)], {
    wave,
  });
  if (frame !== OWN) await manager.call('freezeFrame', { parameters: { wave, frame: OWN }, body: {} });
  await api.jobsDone();
  const asked = await manager.call('freezeFrame', { parameters: place, body: {} });
  await api.jobsDone();

  const failed = await manager.call('job', { parameters: { job: asked.id } });

  expect(failed).toMatchObject({
    state: 'failed',
    failure: { code: 'duplicate-id', details: { ids: ['C1'] } },
  });
  const after = await manager.call('takeBackList', { parameters: place, body: { job: id } });
  expect(after).toMatchObject({ files: frame === OWN ? [{ taken: 2 }] : [], commitment: null });
});

async function anOtherWave(code: string): Promise<void> {
  await manager.call('createWave', {
    body: {
      code,
      quarter: '2026-Q4',
      method: 'listening',
      grids: { phone: 'bq4@1.0.0' },
      platforms: ['FR-LYON', 'FR-LILLE', 'PT-PORTO'],
    },
  });
}

test('a list leaves only before the lists that repeat it', async () => {
  const first = await send([aLine(1), aLine(2)]);
  const second = await send([aLine(2), aLine(3)]);

  const refused = await manager.refused('takeBackList', { parameters: at(), body: { job: first.id } });
  await manager.call('takeBackList', { parameters: at(), body: { job: second.id } });
  const left = await manager.call('takeBackList', { parameters: at(), body: { job: first.id } });

  expect([refused.code, refused.details]).toEqual(['list-repeated', { files: ['appels.csv'] }]);
  expect(left).toMatchObject({ state: 'empty', strata: [], files: [] });
  expect(await api.directory.open('ACME').files.list('frames/')).toEqual([]);
});
