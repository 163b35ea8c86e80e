import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '#contract/row';
import { ask } from '../../../support/product/ask.ts';
import { memberOf, type Member } from '../../../support/product/member-of.ts';
import { originOf, startProcess, type StartedProcess } from '../../../support/product/started-process.ts';

// The whole product is started several times, and plays its demonstration, on a machine that may be busy.
jest.setTimeout(400_000);

let directory: string;
let running: StartedProcess;
let origin: string;

const start = (...args: readonly string[]): StartedProcess =>
  startProcess(['--port', '0', '--directory', directory, ...args]);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'barometre-start-'));
  running = start();
  origin = await originOf(running);
});
afterAll(async () => {
  await running.killAll();
  await rm(directory, { recursive: true, force: true });
});

/** Every row of the open wave, by key. */
async function rowsOf(member: Member, wave: string): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (let next: string | undefined, more = true; more; more = next !== undefined) {
    const page = await member('pullEvaluations', { cursor: {}, ...(next && { next }) }, { wave });
    for (const row of page.rows) rows.set(row.key, row);
    next = page.next;
  }
  return rows;
}

async function openWaveOf(member: Member): Promise<string> {
  const { waves } = await member('overview');
  return waves.find(({ state }) => state === 'open')!.code;
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(origin, path, { method: 'POST', headers, body: JSON.stringify(body) });

test('it says what it does, where it is and how to stop it, and nothing else', () => {
  expect(running.printed).toEqual([
    'Préparation de la démonstration… / Preparing the demonstration…',
    `Baromètre Qualité : ${origin}`,
    'Ctrl+C pour arrêter / to stop',
  ]);
  expect(running.complaints).toEqual([]);
});

test.each(['/taskpane.html', '/taskpane.js', '/functions.json', '/functions-fr.json', '/help.html'])(
  '%s is served, not to be taken for anything else',
  async (path) => {
    const { status, headers } = await ask(origin, path);

    expect([status, headers['x-content-type-options']]).toEqual([200, 'nosniff']);
  },
);

test('the manifest and the description of the API are served', async () => {
  const [manifest, openapi] = await Promise.all([ask(origin, '/manifest.xml'), ask(origin, '/openapi.json')]);

  expect(manifest.headers['content-type']).toBe('text/xml; charset=utf-8');
  expect(manifest.body).toContain('<OfficeApp');
  expect(Object.keys(JSON.parse(openapi.body).paths)).toContain('/waves/{wave}/evaluations/push');
});

test('the pane is what Excel gets, and in the workbench has the shim before the client library', async () => {
  const [forExcel, forWorkbench] = await Promise.all([
    ask(origin, '/taskpane.html'),
    ask(origin, '/taskpane.html?workbench=1'),
  ]);

  const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
  expect(forExcel.body).toContain(cdn);
  expect(forExcel.body).not.toContain('shim.js');
  expect(forWorkbench.body).not.toContain(cdn);
  expect(forWorkbench.body.indexOf('/shim.js')).toBeGreaterThan(0);
  expect(forWorkbench.body.indexOf('/shim.js')).toBeLessThan(
    forWorkbench.body.indexOf('/office-js/office.js'),
  );
  expect((await ask(origin, '/office-js/office.js')).status).toBe(200);
});

test.each([
  '/nothing-here',
  '/../package.json',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/package.json',
  '/..%5c..%5cpackage.json',
  '/office-js/..%2f..%2fpackage.json',
  '/office-js/../../package.json',
  '/..%252f..%252fpackage.json',
  '/assets/',
  '/taskpane.html%00',
  '/%E0%A4%A',
  '//',
  '/local/nothing-here',
])('there is nothing at %s', async (path) => {
  const { status, body } = await ask(origin, path);

  expect(status).toBe(404);
  expect(body).toBe('Not found');
});

test('a page that has not changed is not sent again, and one that has is', async () => {
  const { headers, body } = await ask(origin, '/workbench.js');
  const again = await ask(origin, '/workbench.js', { headers: { 'if-none-match': headers.etag ?? '' } });
  const changed = await ask(origin, '/workbench.js', { headers: { 'if-none-match': '"another"' } });

  expect([again.status, again.body]).toEqual([304, '']);
  expect([changed.status, changed.body]).toEqual([200, body]);
});

test('an unknown operation of the API is answered by the API', async () => {
  const { status, headers } = await ask(origin, '/api/nothing-here');

  expect([status, headers['content-type'], headers['x-content-type-options']]).toEqual([
    404,
    'application/problem+json',
    'nosniff',
  ]);
});

test('a body over ten megabytes is refused, and so is a long one where a word is expected', async () => {
  const body = Buffer.alloc(10 * 1024 * 1024 + 1, ' ');

  expect((await ask(origin, '/api/register', { method: 'POST', body })).status).toBe(413);
  expect((await ask(origin, '/local/token', { method: 'POST', body })).status).toBe(413);
});

test('another site cannot reach it, neither by a name that leads here nor by sending a form', async () => {
  const objectId = '00000000-0000-4000-8000-000000000101';
  const { port } = new URL(origin);

  const rebound = await post('/local/token', { objectId }, { host: `evil.example:${port}` });
  const sent = await post('/local/clock', { advanceDays: 1 }, { origin: 'https://evil.example' });
  const own = await post('/local/token', { objectId }, { origin, host: new URL(origin).host });

  expect([rebound.status, sent.status, own.status]).toEqual([403, 403, 200]);
  expect((await ask(origin, '/taskpane.html', { headers: { host: `127.0.0.1:${port}` } })).status).toBe(200);
});

test('a second start on the same folder says which process uses it', async () => {
  const second = start();

  expect(await second.ended).toBe(1);
  expect(second.complaints).toEqual([
    `${join(directory, 'now')} est déjà utilisé par le processus ${running.pid} : arrêtez-le, ou partez d’un autre dossier.`,
    `${join(directory, 'now')} is already used by process ${running.pid}: stop it, or start on another folder.`,
  ]);
});

test('a taken port is said in two sentences, before anything is prepared', async () => {
  const { port } = new URL(origin);
  const other = startProcess(['--port', port, '--directory', join(directory, 'other')]);

  expect(await other.ended).toBe(1);
  expect(other.complaints).toEqual([
    `Le port ${port} est déjà pris : npm start -- --port 3001`,
    `Port ${port} is already taken: npm start -- --port 3001`,
  ]);
  expect(other.printed).toEqual([]);
});

test.each([
  ['--faster', '"--faster" is not understood: '],
  ['--today=2020-02-30', '--today 2020-02-30: a day is written 2020-05-25.'],
  ['--port=http', '--port http: a port is a number from 0 to 65535.'],
])('%s is refused in two sentences', async (option, sentence) => {
  const refused = startProcess([option]);

  expect(await refused.ended).toBe(1);
  expect(refused.complaints).toHaveLength(2);
  expect(refused.complaints[1]).toContain(sentence);
});

test('what was acknowledged before everything was killed is there after, and nothing is played twice', async () => {
  const before = await memberOf(origin, 'Claire Morel');
  const wave = await openWaveOf(before);
  const rows = await rowsOf(before, wave);
  const acknowledged: string[] = [];
  const work = [...rows.values()].map(async (row, index) => {
    const comment = { from: row.fields['comment'] ?? null, to: `kept ${index}` };
    // A submitted row is not reopened without a reason.
    const reason = { from: row.fields['reason'] ?? null, to: 'listened again' };
    const change = { key: row.key, base: row.revision, changes: { comment, reason } };
    const { results } = await before('pushEvaluations', { rows: [change] }, { wave });
    expect(results[0]?.refusals).toEqual([]);
    acknowledged.push(row.key);
    if (acknowledged.length === 15) void running.killAll();
  });
  await Promise.allSettled(work);
  expect(acknowledged.length).toBeLessThan(rows.size);

  running = start();
  origin = await originOf(running);
  const after = await rowsOf(await memberOf(origin, 'Claire Morel'), wave);

  const keys = [...rows.keys()];
  expect(acknowledged.length).toBeGreaterThanOrEqual(15);
  for (const key of acknowledged) expect(after.get(key)?.fields['comment']).toBe(`kept ${keys.indexOf(key)}`);
  expect([...after.keys()]).toEqual(keys);
  expect(running.printed).toEqual([`Baromètre Qualité : ${origin}`, 'Ctrl+C pour arrêter / to stop']);
});

test('business time moves by whole days, and stands where it was after a stop', async () => {
  const claire = await memberOf(origin, 'Claire Morel');
  const first = Date.parse((await claire('me')).now);

  expect((await post('/local/clock', { advanceDays: 30 })).status).toBe(200);
  for (const advanceDays of [0, -1, 1.5, 401, '3', null])
    expect((await post('/local/clock', { advanceDays })).status).toBe(400);
  for (const advanceHours of [0, 49, '1'])
    expect((await post('/local/clock', { advanceHours })).status).toBe(400);
  const moved = Date.parse((await claire('me')).now);
  expect(daysBetween(first, moved)).toBe(30);

  await running.interrupt();
  expect(await running.ended).toBe(0);
  expect(existsSync(join(directory, 'now', 'lock'))).toBe(false);
  running = start();
  origin = await originOf(running);
  const again = Date.parse((await (await memberOf(origin, 'Claire Morel'))('me')).now);
  expect(daysBetween(first, again)).toBe(30);
});

const daysBetween = (from: number, to: number): number => Math.floor((to - from) / 86_400_000);

test('another first day has its own folder; a demonstration killed in its middle goes on where it was', async () => {
  const folder = join(directory, '2020-05-25');
  const interrupted = start('--today', '2020-05-25');
  await interrupted.says('Preparing');
  while (await isSmall(join(folder, 'dynamodb'))) await new Promise((later) => setTimeout(later, 20));
  await interrupted.killAll();
  expect(existsSync(join(folder, 'demonstration'))).toBe(false);

  const second = start('--today', '2020-05-25');
  const there = await originOf(second);
  const claire = await memberOf(there, 'Claire Morel');

  expect((await claire('me')).now).toMatch(/^2020-05-25T10:/);
  const { waves } = await claire('overview');
  expect(waves.map(({ code, state }) => [code, state]).sort()).toEqual([
    ['2019-Q4', 'closed'],
    ['2020-Q1', 'closed'],
    ['2020-Q2', 'open'],
  ]);
  const closed = await rowsOf(claire, '2020-Q1');
  expect(closed.size).toBe(400);
  expect(new Set([...closed.values()].map(({ fields }) => fields['state']))).toEqual(new Set(['final']));
  const here = await (await memberOf(origin, 'Claire Morel'))('overview');
  expect(here.waves.map(({ code }) => code)).not.toContain('2020-Q1');
  const nadia = await memberOf(there, 'Nadia Benali', 'maison-azur');
  expect((await rowsOf(nadia, '2020-Q1')).size).toBe(60);
  await second.interrupt();
});

const isSmall = async (folder: string): Promise<boolean> => {
  const sizes = await Promise.all(
    ['dynamodb.sqlite', 'dynamodb.sqlite-wal'].map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0) < 3_000_000;
};
