import type { OrganisationStore } from '../../../functions/usecases/ports.ts';
import { startApiWithFiles, type Client } from '../../support/api.ts';
import { Cut, cutAfter } from '../../support/cut-store.ts';
import { aLine, type ApiWithFiles } from '../../support/frames/send-list.ts';
import { aWave, filesOf, freezeJob, listJob } from '../../support/frames/work-on-frames.ts';
import { anOrganisation } from '../../support/organisation.ts';

let api: ApiWithFiles;
let manager: Client;
let store: OrganisationStore;
beforeAll(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  store = api.directory.open('ACME');
});

const OWN = '2026-10~own';
const lines = [
  ...Array.from({ length: 12 }, (_, index) => aLine(index + 1, { agent: `agent ${index % 3}` })),
  aLine(20, { platform: 'PT-PORTO' }),
  aLine(21, { ineligible: 'internal' }),
  aLine(22, { id: 'C1' }),
];

/** Runs it cut after each of its steps in turn, each time in a wave of its own, until it comes to its end. */
async function cutEverywhere(run: (wave: string, cut: OrganisationStore) => Promise<unknown>) {
  const ends: unknown[] = [];
  for (let steps = 1; ; steps += 1) {
    const wave = `CUT-${(waves += 1)}`;
    await aWave(manager, wave);
    const isCut = await run(wave, cutAfter(store, steps)).then(
      () => false,
      (error: unknown) => {
        if (!(error instanceof Cut)) throw error;
        return true;
      },
    );
    ends.push(await endOf(wave));
    if (!isCut) return ends;
  }
}
let waves = 0;

/** What is there in the end, whatever the wave and its jobs are called. */
async function endOf(wave: string) {
  const { frames } = await manager.call('frames', { parameters: { wave } });
  // Tokens and digests are under a salt of the wave: which bytes they are is chance.
  const files = Object.entries(await filesOf(store, wave)).map(([path, text]) => [
    path,
    path.endsWith('.left') ? '' : text.replaceAll(/[0-9a-f]{16}$/gm, 'token'),
  ]);
  const said = JSON.stringify({ frames, files, left: await store.files.list('incoming/') });
  return said.replaceAll(wave, 'W').replaceAll(/[0-9A-HJKMNP-TV-Z]{26}/g, 'ID');
}

test('an import cut after any of its steps and run again is one import', async () => {
  const ends = await cutEverywhere(async (wave, cut) => {
    const run = await listJob({ api, wave, store }, `list-${wave}`, lines);
    const failure: unknown = await run(cut).then(
      () => undefined,
      (error: unknown) => error,
    );
    const outcome = await run(store);
    expect(outcome).toMatchObject({ rows: 15, taken: 13, repeated: 1, refusedRows: 0 });
    if (failure !== undefined) throw failure as Error;
  });

  expect(ends.length).toBeGreaterThan(8);
  expect(new Set(ends).size).toBe(1);
});

test('a freeze cut after any of its steps and run again is one freeze', async () => {
  const ends = await cutEverywhere(async (wave, cut) => {
    await (
      await listJob({ api, wave, store }, `list-${wave}`, lines)
    )(store);
    const run = await freezeJob({ api, wave, store }, OWN);
    const failure: unknown = await run(cut).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(await run(store)).toMatchObject({ contacts: 12 });
    if (failure !== undefined) throw failure as Error;
  });

  expect(ends.length).toBeGreaterThan(4);
  expect(new Set(ends).size).toBe(1);
});
