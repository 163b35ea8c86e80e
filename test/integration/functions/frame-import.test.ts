import { startApiWithFiles, type Client } from '../../support/api.ts';
import { aLine, sendList, type ApiWithFiles, type Sending } from '../../support/frames/send-list.ts';
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
