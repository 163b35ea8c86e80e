import { gzipSync } from 'node:zlib';
import { importList } from '../../../functions/usecases/frames/import/import-frame.ts';
import { askFreeze } from '../../../functions/usecases/frames/ask-freeze.ts';
import { freezeFrame } from '../../../functions/usecases/frames/freeze/freeze-frame.ts';
import type { OrganisationStore } from '../../../functions/usecases/ports.ts';
import type { StoredJob } from '../../../functions/usecases/ports/jobs.ts';
import type { Session } from '../../../functions/usecases/session.ts';
import { gridReference } from '#domain/grid';
import { TENANT, type Client } from '../api.ts';
import { grid, memberOf } from '../organisation.ts';
import type { ApiWithFiles } from './send-list.ts';

const by = { tenant: TENANT, objectId: memberOf('quality-manager') };
const few = { bytes: 4096, contacts: 7 };
const report = () => Promise.resolve();

/** A wave of phone and chat on both platforms, not open: enough for its frames. */
export const aWave = (manager: Client, code: string) =>
  manager.call('createWave', {
    body: {
      code,
      quarter: '2026-Q4',
      method: 'listening',
      grids: { phone: gridReference(grid), chat: gridReference(grid) },
      platforms: ['FR-LYON', 'PT-PORTO'],
    },
  });

/** What a job works with: as the function of jobs makes it, over this store. */
const sessionOver = (api: ApiWithFiles, store: OrganisationStore, id: string): Session => ({
  store,
  member: { ...by, name: 'Claire', role: 'quality-manager', platforms: [] },
  clock: { now: () => api.clock.now },
  requestId: id,
  idempotency: { key: `job#${id}`, requestHash: id },
});

export type Working = {
  readonly api: ApiWithFiles;
  readonly wave: string;
  readonly store: OrganisationStore;
};

/** Makes the job of a list, at work already, so that nobody but the test runs it; answers what runs it. */
export async function listJob({ api, wave }: Working, id: string, lines: readonly string[]) {
  const { files, jobs } = api.directory.open('ACME');
  const content = gzipSync(lines.map((line) => `${line}\n`).join(''));
  const input = { notice: { declared: 'yes', how: 'Menu' }, fileName: 'a.csv', bytes: content.length };
  const job: StoredJob = {
    ...{ id, kind: 'import-frame', wave, state: 'running', progress: 0, byName: 'Claire', input, by },
    at: '2026-11-20T10:00:00Z',
    seenAt: Date.now(),
  };
  await jobs.create(job);
  await files.write(`incoming/${id}`, content);
  await api.jobsDone();
  return (store: OrganisationStore) => importList({ session: sessionOver(api, store, id), job, report }, few);
}

/** Asks for a freeze that nobody but the test runs; answers what runs it. */
export async function freezeJob({ api, wave, store }: Working, frame: string) {
  const jobs = { ...store.jobs, start: () => Promise.resolve() };
  const asking = sessionOver(api, { ...store, jobs }, `ask-${wave}-${frame}`);
  const { id } = await askFreeze(asking, { wave, frame }, { brandString: 'la marque' });
  const job = await store.jobs.read(id);
  if (job === undefined) throw new Error('no job');
  return (over: OrganisationStore) => freezeFrame({ session: sessionOver(api, over, id), job, report });
}

/** The text of every file of a wave's frames. */
export async function filesOf({ files }: OrganisationStore, wave: string): Promise<Record<string, string>> {
  const paths = await files.list(`frames/${wave}/`);
  const texts = await Promise.all(paths.map(async (path) => [path, await textOf(files, path)] as const));
  return Object.fromEntries(texts);
}

export async function textOf(files: OrganisationStore['files'], path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of (await files.read(path)) ?? []) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
