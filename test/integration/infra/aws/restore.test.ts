import type { FigureAsk } from '#contract/figure';
import { createLogger } from '../../../../functions/runtime/logger.ts';
import { openBucket } from '../../../../functions/store/bucket.ts';
import { openStore } from '../../../../functions/store/open-store.ts';
import type { Directory } from '../../../../functions/usecases/ports.ts';
import {
  DESTRUCTIONS,
  ORGANISATION,
  sampleScope,
  waveScope,
} from '../../../../functions/usecases/row-keys.ts';
import { runSchedule } from '../../../../functions/usecases/schedule/run-schedule.ts';
import { createBucket } from '../../../../infra/local/create-bucket.ts';
import { startApi, type Client, type TestApi } from '../../../support/api.ts';
import { WholeTables } from '../../../support/copy-table.ts';
import { engines, s3Engine } from '../../../support/engines.ts';
import { changeOf, finished, importSome, pullAll, push } from '../../../support/evaluations.ts';
import { anOpenWave, anOrganisation, WAVE } from '../../../support/organisation.ts';
import { ENDS, layRecording } from '../../../support/retention/lay-recording.ts';
import { openDocuments } from '../../../support/store.ts';

const sentAt = '2026-11-20T10:00:00Z';
const LYON = sampleScope(WAVE, 'FR-LYON');
const chains = [ORGANISATION, waveScope(WAVE), LYON, DESTRUCTIONS];

let api: TestApi;
let manager: Client;
let whole: WholeTables;
let tables: { readonly core: string; readonly audit: string };
let directory: Directory;
let logged: string[];

/** An organisation that works, at which every test begins. */
let pristine: Backup;
let restorations = 0;

type Backup = Readonly<Record<'core' | 'audit', readonly Record<string, unknown>[]>>;

beforeAll(async () => {
  const { connection } = await engines();
  whole = new WholeTables(connection);
  const before = await whole.names();
  api = await startApi();
  const made = (await whole.names()).filter((name) => !before.includes(name));
  const named = (start: string) => made.find((name) => name.startsWith(start)) ?? '';
  tables = { core: named('core'), audit: named('audit') };
  const s3 = await s3Engine();
  const bucket = openBucket(`restore-${tables.core}`, s3.connection);
  await createBucket(bucket.client, bucket.name);
  directory = openStore({ documents: openDocuments(connection), tables, bucket });
  await at(Date.parse(sentAt));
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  await importSome(manager, 8);
  await evaluate(6, '4');
  pristine = await backUp();
});

beforeEach(async () => {
  await at(Date.parse(sentAt));
  await bringBack(pristine);
  logged = [];
});

/** Business time and the bucket's are one. */
const at = async (now: number) => (api.clock.now = (await s3Engine()).clock.now = now);

const byItself = (rhythm: 'hourly' | 'daily') =>
  runSchedule(
    { directory, clock: { now: () => api.clock.now }, log: createLogger((line) => logged.push(line)) },
    rhythm,
  );

async function evaluate(rows: number, code: string): Promise<void> {
  const all = [...(await pullAll(manager)).rows.values()].slice(0, rows);
  await push(
    manager,
    all.map((row) => changeOf(row, { ...finished(code), reason: 'heard again' })),
  );
}

const backUp = async (): Promise<Backup> => ({
  core: await whole.items(tables.core),
  audit: await whole.items(tables.audit),
});

/** As the runbook has it: both tables of one second, written down in the first, functions started anew. */
async function bringBack(backup: Backup, { isToldOf = true } = {}): Promise<void> {
  if (isToldOf) restorations += 1;
  const others = backup.core.filter(({ pk }) => pk !== 'RESTORED');
  await whole.fill(tables.core, [...others, { pk: 'RESTORED', sk: 'TIMES', times: restorations }]);
  await whole.fill(tables.audit, backup.audit);
  api.restart();
}

const ask: FigureAsk = { ask: 'figure', entity: '*', period: '2026-Q4', part: '', channel: '' };
const figure = async () => (await manager.call('figures', { body: { asks: [ask] } })).answers;
const pullRefused = async (cursor: Record<string, number>) =>
  (await manager.refused('pullEvaluations', { parameters: { wave: WAVE }, body: { cursor } })).code;

test('figures, rows and the audit are those of the second that is brought back', async () => {
  await byItself('daily');
  const [rows, figures, backup] = [(await pullAll(manager)).rows, await figure(), await backUp()];
  await evaluate(8, '2');
  await importSome(manager, 5, 100);
  expect(await figure()).not.toEqual(figures);

  await bringBack(backup);

  expect(await figure()).toEqual(figures);
  expect((await pullAll(manager)).rows).toEqual(rows);
  for (const scope of chains) expect(await api.verifyAudit('ACME', scope)).toMatchObject({ intact: true });
  await evaluate(3, '3');
  await byItself('daily');
  expect(logged.filter((line) => line.includes('chain-broken'))).toEqual([]);
});

test('tables of two different seconds do not agree, and the daily run says so', async () => {
  const early = await backUp();
  await evaluate(8, '2');
  const late = await backUp();

  await bringBack({ core: late.core, audit: early.audit });
  await byItself('daily');

  expect(logged.filter((line) => line.includes('chain-broken'))).not.toEqual([]);
});

test('a recording that ended since comes back as a row of one that is gone, which the daily run says and mends', async () => {
  const { path } = await layRecording(directory.open('ACME'), { contact: 'C1', sentAt });
  const backup = await backUp();
  await at(Date.parse(ENDS.end));
  await byItself('hourly');
  expect(await directory.open('ACME').files.sizeOf(path)).toBeUndefined();

  await bringBack(backup);
  await byItself('daily');

  expect(logged.filter((line) => line.includes('recording-left')).map(codeOf)).toEqual(['file-missing']);
  logged = [];
  await byItself('daily');
  expect(logged.filter((line) => line.includes('recording-left'))).toEqual([]);
});

const codeOf = (line: string): unknown => (JSON.parse(line) as { code?: unknown }).code;

test('a workbook ahead of the tables is told to read everything again, even once others made as many commits', async () => {
  const backup = await backUp();
  await evaluate(8, '2');
  const { cursor } = await pullAll(manager);

  await bringBack(backup);
  expect(await pullRefused(cursor)).toBe('cursor-too-old');
  for (const code of ['3', '4', '5']) await evaluate(8, code);

  expect(await pullRefused(cursor)).toBe('cursor-too-old');
  const again = await pullAll(manager);
  expect((await pullAll(manager, again.cursor)).rows.size).toBe(0);
});

test('without the line that says so, a workbook would have missed what others wrote in place of what was lost', async () => {
  const backup = await backUp();
  await evaluate(8, '2');
  const { cursor } = await pullAll(manager);

  await bringBack(backup, { isToldOf: false });
  for (const [rows, code] of [
    [12, '3'],
    [1, '5'],
  ] as const)
    await evaluate(rows, code);

  expect((await pullAll(manager, cursor)).rows.size).toBeLessThan(8);
});

test('what a workbook sends from before is never written over what is there unseen, nor twice', async () => {
  const backup = await backUp();
  const before = [...(await pullAll(manager)).rows.values()][0];
  if (before === undefined) throw new Error('no row');
  await push(manager, [changeOf(before, { comment: 'sent, then lost' })], 'key-of-the-lost');
  const ahead = (await pullAll(manager)).rows.get(before.key);
  if (ahead === undefined) throw new Error('no row any more');

  await bringBack(backup);
  const sentAgain = await push(
    manager,
    [changeOf(before, { comment: 'sent, then lost' })],
    'key-of-the-lost',
  );
  const twice = await push(manager, [changeOf(before, { comment: 'sent, then lost' })], 'key-of-the-lost');
  const from = await push(manager, [
    changeOf(
      { ...ahead, fields: { ...ahead.fields, comment: 'of a later hour' } },
      { comment: 'later still' },
    ),
  ]);

  expect([sentAgain.results, twice.results].map(([one]) => one?.conflicts)).toEqual([[], []]);
  expect(twice).toEqual(sentAgain);
  expect(from.results[0]?.conflicts).toEqual([
    { field: 'comment', mine: 'later still', theirs: 'sent, then lost' },
  ]);
});
