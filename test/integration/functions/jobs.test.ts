import { programs } from '../../../functions/usecases/jobs/programs.ts';
import { startApiWithFiles } from '../../support/api.ts';

const at = '2026-11-20T10:00:00Z';
const by = { tenant: 'tenant-1', objectId: 'claire' };

test('a file for a job that nobody knows is deleted, and no fault', async () => {
  const api = await startApiWithFiles();
  const { files, jobs } = api.directory.open('ACME');

  await jobs.start('nothing');
  await api.jobsDone();

  expect(await files.list('jobs/')).toEqual([]);
  expect(api.logged.filter((line) => line.includes('"error"'))).toEqual([]);
});

test('a job is kept once, under the id it was made with', async () => {
  const api = await startApiWithFiles();
  const { jobs } = api.directory.open('ACME');
  const kind = Object.keys(programs)[0] ?? 'draw';
  const job = { kind, wave: '2026-Q4', state: 'waiting', progress: 0, at, by, byName: 'Claire' } as const;

  await jobs.create({ id: 'one', ...job, seenAt: 1, input: { first: true } });
  await jobs.create({ id: 'one', ...job, seenAt: 2, input: { first: false } });

  expect((await jobs.read('one'))?.input).toEqual({ first: true });
  expect((await jobs.ofWave('2026-Q4')).map(({ id }) => id)).toEqual(['one']);
  expect(await jobs.ofWave('2026-Q3')).toEqual([]);
});

test('files of one organisation are not those of another', async () => {
  const api = await startApiWithFiles();
  const [acme, other] = [api.directory.open('ACME').files, api.directory.open('OTHER').files];

  await acme.write('frames/2026-Q4/a.tsv', new TextEncoder().encode('x'));

  expect(await acme.list('frames/2026-Q4/')).toEqual(['frames/2026-Q4/a.tsv']);
  expect(await other.list('frames/2026-Q4/')).toEqual([]);
  expect(await other.read('frames/2026-Q4/a.tsv')).toBeUndefined();
  await acme.remove(['frames/2026-Q4/a.tsv']);
  expect(await acme.list('frames/')).toEqual([]);
});
