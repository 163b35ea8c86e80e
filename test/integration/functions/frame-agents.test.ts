import { readFileSync } from 'node:fs';
import { startApiWithFiles, type Client } from '../../support/api.ts';
import { aLine, sendList, type ApiWithFiles } from '../../support/frames/send-list.ts';
import { aWave, filesOf } from '../../support/frames/work-on-frames.ts';
import { anOpenWave, anOrganisation, WAVE } from '../../support/organisation.ts';
import { sharedPath, testWithShared } from '../../support/shared.ts';

let api: ApiWithFiles;
let manager: Client;
beforeAll(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  await aWave(manager, 'OTHER');
});

const store = () => api.directory.open('ACME');
/** By id, the token of each contact of a wave. */
const tokens = async (wave: string) =>
  new Map(
    Object.entries(await filesOf(store(), wave))
      .filter(([path]) => path.endsWith('.tsv'))
      .flatMap(([, text]) => text.trim().split('\n'))
      .map((line) => line.split('\t'))
      .map(([, id = '', , , , token = '']) => [id, token]),
  );

test('an agent is one token in a wave, another one in another wave, and a name nowhere', async () => {
  const lines = [
    aLine(1, { agent: 'Zoé Quentin-Marchand' }),
    aLine(2, { agent: 'Zoé Quentin-Marchand', platform: 'PT-PORTO', channel: 'chat' }),
    aLine(3, { agent: ' Zoe\u0301 Quentin-Marchand ', start: '2026-11-03T10:00:00Z' }),
    aLine(4, { agent: 'Yann Le Guen' }),
    aLine(5, { agent: 'Yann Le Guen', id: 'L5', ineligible: 'internal' }),
    aLine(6, { agent: 'Yann Le Guen', platform: 'NOWHERE' }),
    aLine(7),
  ];
  await sendList(api, manager, lines);
  await sendList(api, manager, [aLine(8, { agent: 'Zoé Quentin-Marchand' })]);
  await sendList(api, manager, lines, { wave: 'OTHER' });

  const [here, there] = [await tokens(WAVE), await tokens('OTHER')];
  const zoe = here.get('C1');
  expect(zoe).toMatch(/^[0-9a-f]{16}$/);
  expect([here.get('C2'), here.get('C3'), here.get('C8')]).toEqual([zoe, zoe, zoe]);
  expect([here.get('C4') === zoe, here.get('C7')]).toEqual([false, '']);
  expect(there.get('C1')).toMatch(/^[0-9a-f]{16}$/);
  expect(there.get('C1')).not.toBe(zoe);

  const everything = [await bytesOfFiles(), await bytesOfTables(), api.logged.join('\n')].join('\n');
  for (const part of ['Quentin', 'Guen', 'Yann', 'Zoé', 'L5']) expect(everything).not.toContain(part);
  expect(everything).toContain('C4');
});

/** Every object of the organisation, whatever its kind. */
async function bytesOfFiles(): Promise<string> {
  const { files } = store();
  const kinds = await Promise.all(
    ['incoming/', 'jobs/', 'frames/', 'salts/'].map((kind) => files.list(kind)),
  );
  const texts: string[] = [];
  for (const path of kinds.flat())
    for await (const piece of (await files.read(path)) ?? [])
      texts.push(Buffer.from(piece).toString('latin1'));
  return `${kinds.flat().join('\n')}\n${Buffer.from(texts.join(''), 'latin1').toString('utf8')}`;
}

/** Every row of the waves, and every job. */
async function bytesOfTables(): Promise<string> {
  const { ledger, jobs } = store();
  const scopes = ['ORG', `W#${WAVE}`, 'W#OTHER', `W#${WAVE}#P#FR-LYON`] as const;
  // Between them lie the head and the log, which hold keys alone.
  const ranges = [
    { from: ' ', to: 'HEAD' },
    { from: 'M', to: '~' },
  ];
  const rows = await Promise.all(scopes.flatMap((scope) => ranges.map((range) => ledger.list(scope, range))));
  return JSON.stringify([rows, await jobs.ofWave(WAVE), await jobs.ofWave('OTHER')]);
}

testWithShared('a real log of chats becomes a frame of as many contacts', async () => {
  const [, ...rows] = readFileSync(sharedPath('data', 'star_chats', 'contacts.csv'), 'utf8')
    .trim()
    .split('\n');
  await manager.call('createWave', {
    body: {
      code: '2020-Q2',
      quarter: '2020-Q2',
      method: 'listening',
      grids: { chat: 'bq4@1.0.0' },
      platforms: ['FR-LYON', 'PT-PORTO'],
    },
  });
  const seen = rows.map((row, index) => {
    const [id = '', , queue = '', , agent = '', , start = ''] = row.split(',');
    const platform = queue < 'm' ? 'FR-LYON' : 'PT-PORTO';
    return { id, start, line: aLine(index + 2, { id, agent, start, platform, channel: 'chat', notice: '' }) };
  });
  const inside = new Set(
    seen.filter(({ start }) => start >= '2020-03-31T22' && start < '2020-06-30T22').map(({ id }) => id),
  );

  const { outcome } = await sendList(
    api,
    manager,
    seen.map(({ line }) => line),
    { wave: '2020-Q2' },
  );

  expect(inside.size).toBeGreaterThan(1000);
  expect(outcome).toMatchObject({ rows: rows.length, taken: inside.size });
});
