import { gzipSync } from 'node:zlib';
import { startApiWithFiles, type Client } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { aLine, post, sendList, type ApiWithFiles, type Sending } from '../../support/frames/send-list.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

let api: ApiWithFiles;
let manager: Client;
beforeEach(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
});

const parameters = { wave: WAVE };
const send = (lines: readonly string[], sending?: Sending) => sendList(api, manager, lines, sending);
const frameOf = async (id: string) => {
  const { frames } = await manager.call('frames', { parameters });
  return frames.find((frame) => frame.id === id);
};
const files = () => api.directory.open('ACME').files;

test('each contact of a list goes to the frame of its batch and party', async () => {
  const job = await send([
    aLine(1),
    aLine(2, { platform: 'PT-PORTO' }),
    aLine(3, { start: '2026-10-31T22:59:59Z', channel: 'chat', notice: '' }),
    aLine(4, { start: '2026-10-31T23:00:00Z' }),
  ]);

  expect(job).toMatchObject({ state: 'done', progress: 1 });
  expect(job.outcome).toEqual({
    rows: 4,
    taken: 4,
    repeated: 0,
    ineligible: [],
    refusedRows: 0,
    refused: [],
    frames: ['2026-10~ACTEL', '2026-10~own', '2026-11~own'],
  });
  const { frames, jobs } = await manager.call('frames', { parameters });
  expect(jobs).toEqual([]);
  expect(frames.map(({ id, state }) => [id, state])).toEqual([
    ['2026-10~ACTEL', 'collecting'],
    ['2026-10~own', 'collecting'],
    ['2026-11~ACTEL', 'empty'],
    ['2026-11~own', 'collecting'],
    ['2026-12~ACTEL', 'empty'],
    ['2026-12~own', 'empty'],
  ]);
  expect(await frameOf('2026-10~own')).toMatchObject({
    platforms: ['FR-LYON'],
    strata: [
      { platform: 'FR-LYON', channel: 'chat', direction: 'in', contacts: 1, ineligible: 0, received: null },
      { platform: 'FR-LYON', channel: 'phone', direction: 'in', contacts: 1, ineligible: 0, received: null },
    ],
    notice: { yes: 1, unknown: 0, how: 'Menu' },
    firstEnd: '2027-01-12T09:00:00Z',
    files: [{ fileName: 'appels.csv', taken: 2, by: memberOf('quality-manager') }],
    hash: null,
    commitment: null,
  });
});

test('what was sent is deleted, and parts alone are kept', async () => {
  await send([aLine(1)]);

  expect(await files().list('incoming/')).toEqual([]);
  expect(await files().list('jobs/')).toEqual([]);
  expect(await files().list('frames/')).toEqual([expect.stringContaining('2026-10~own/parts/')]);
});

test('lines that are no contact of the wave are refused, each with its line and its reason', async () => {
  const { outcome } = await send([
    aLine(1, { id: ' ' }),
    aLine(2, { id: 'a\u0007b' }),
    aLine(3, { id: 'x'.repeat(121) }),
    aLine(4, { platform: 'ES-MADRID' }),
    aLine(5, { channel: 'fax' }),
    aLine(6, { direction: 'up' }),
    aLine(7, { channel: 'email' }),
    aLine(8, { start: '2026-02-30T09:00:00Z' }),
    aLine(9, { start: '15/10/2026 09:00' }),
    aLine(10, { start: '2027-01-01T00:00:00Z' }),
    aLine(11),
    aLine(12, { id: 'C11', direction: 'out' }),
    aLine(13, { id: 'C11', platform: 'PT-PORTO' }),
    aLine(14, { id: 'C11', ineligible: 'abandoned' }),
    aLine(15, { id: 'C11' }),
  ]);

  const { refused, ...counts } = outcome as { refused: { line: number; code: string }[] };
  expect(counts).toMatchObject({ rows: 15, taken: 1, repeated: 1, refusedRows: 13 });
  expect(refused.map(({ line, code }) => [line, code])).toEqual([
    [1, 'missing-id'],
    [2, 'control-characters'],
    [3, 'too-long'],
    [4, 'unknown-platform'],
    [5, 'unknown-channel'],
    [6, 'unknown-direction'],
    [7, 'no-grid'],
    [8, 'unreadable-start'],
    [9, 'unreadable-start'],
    [10, 'outside-wave'],
    [12, 'duplicate-id'],
    [13, 'duplicate-id'],
    [14, 'duplicate-id'],
  ]);
});

test('the same list imported twice changes nothing; another contact under a known id is refused', async () => {
  const lines = [aLine(1), aLine(2, { platform: 'PT-PORTO' }), aLine(3, { ineligible: 'internal' })];
  await send(lines);
  const before = await manager.call('frames', { parameters });

  const again = await send(lines);
  const other = await send([
    aLine(8, { id: 'C1', channel: 'chat' }),
    aLine(9, { id: 'C2', platform: 'PT-PORTO' }),
  ]);

  expect(again.outcome).toMatchObject({ taken: 0, repeated: 3, ineligible: [], frames: [] });
  expect(await manager.call('frames', { parameters })).toEqual(before);
  expect(other.outcome).toMatchObject({
    taken: 0,
    repeated: 1,
    refused: [{ line: 8, field: 'contact', code: 'duplicate-id', parameters: {} }],
  });
});

test('contacts left out are counted by reason and by stratum, and what volumes received beside', async () => {
  const received = (platform: string, count: number) => ({
    platform,
    period: '2026-10',
    channel: 'phone' as const,
    direction: 'in' as const,
    received: count,
  });
  await manager.call('recordVolumes', {
    body: { volumes: [received('FR-LYON', 1), received('PT-PORTO', 7)] },
  });
  const undeclared = { notice: { declared: 'unknown' as const, how: '' } };
  const job = await send(
    [
      aLine(1),
      aLine(2, { notice: 'no' }),
      aLine(3, { notice: '' }),
      aLine(4, { notice: 'unknown' }),
      aLine(5, { channel: 'chat', notice: 'no' }),
      aLine(6, { ineligible: 'abandoned', notice: 'no' }),
      aLine(7, { channel: 'chat', ineligible: 'transferred' }),
      aLine(8),
    ],
    undeclared,
  );
  await send([aLine(9, { notice: '' })]);

  expect(job.outcome).toMatchObject({ rows: 8, taken: 3, refusedRows: 0 });
  expect(await frameOf('2026-10~own')).toMatchObject({
    ineligible: [
      { reason: 'notice-not-played', contacts: 1 },
      { reason: 'notice-unknown', contacts: 2 },
      { reason: 'abandoned', contacts: 1 },
      { reason: 'transferred', contacts: 1 },
    ],
    strata: [
      { channel: 'chat', contacts: 1, ineligible: 1, received: null },
      { channel: 'phone', contacts: 3, ineligible: 4, received: 1 },
    ],
    notice: { yes: 2, unknown: 1, how: 'Menu' },
  });
  expect(await frameOf('2026-10~ACTEL')).toMatchObject({
    state: 'empty',
    strata: [{ platform: 'PT-PORTO', channel: 'phone', contacts: 0, received: 7 }],
  });
});

test.each<[string, Uint8Array, string]>([
  ['what is no archive', Buffer.from('1\tFR-LYON\n'), 'unreadable-list'],
  ['an archive cut on its way', gzipSync(aLine(1).repeat(1000)).subarray(0, -20), 'unreadable-list'],
  ['lines that the pane never writes', gzipSync('1;FR-LYON;phone\n'), 'unreadable-list'],
  ['what is not UTF-8', gzipSync(Buffer.from(aLine(1, { id: 'é' }), 'latin1')), 'unreadable-list'],
  ['a line without end', gzipSync('x'.repeat(100_000)), 'unreadable-list'],
])('%s is refused whole, and deleted', async (_, bytes, code) => {
  const job = await send([], { bytes });

  expect(job).toMatchObject({ state: 'failed', failure: { code } });
  expect(await files().list('incoming/')).toEqual([]);
  expect(await files().list('frames/')).toEqual([]);
});

test('a list sent again for a job that is over is deleted unread', async () => {
  const content = gzipSync(`${aLine(1)}\n`);
  const body = {
    notice: { declared: 'yes', how: 'Menu' },
    fileName: 'a.csv',
    bytes: content.length,
  } as const;
  const { url, fields } = await manager.call('uploadList', { parameters, body });
  await post(url, fields, content);
  await api.jobsDone();

  await post(url, fields, gzipSync(`${aLine(2)}\n`));
  await api.jobsDone();

  expect(await files().list('incoming/')).toEqual([]);
  expect((await frameOf('2026-10~own'))?.files).toMatchObject([{ taken: 1 }]);
});

test('a wave that takes no contacts takes no list', async () => {
  await closeWave(api, manager);

  const body = { notice: { declared: 'yes', how: 'Menu' }, fileName: 'a.csv', bytes: 1 } as const;
  expect((await manager.refused('uploadList', { parameters, body })).code).toBe('wave-closed');
});
