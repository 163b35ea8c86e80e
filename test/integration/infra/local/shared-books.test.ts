import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enterText } from '../../../../addin/workbench/model/edits.ts';
import { Range } from '../../../../addin/workbench/model/range.ts';
import { readWorkbook } from '../../../../addin/workbench/model/read-workbook.ts';
import { saveWorkbook } from '../../../../addin/workbench/model/save-workbook.ts';
import { Workbook } from '../../../../addin/workbench/model/workbook.ts';
import type { Patch } from '../../../../addin/workbench/shared/patch.ts';
import type { Joined, LogEntry } from '../../../../addin/workbench/shared/protocol.ts';
import { Replica } from '../../../../addin/workbench/shared/replica.ts';
import { booksEndpoint } from '../../../../infra/local/books/books-endpoint.ts';
import { TooLargeError } from '../../../../infra/local/http/read-body.ts';

let folder: string;
let server: Server;
let origin: string;

async function start(): Promise<void> {
  const answer = booksEndpoint(folder);
  server = createServer((request, response) => {
    answer(request, response, new URL(request.url!, 'http://local')).catch((error: unknown) => {
      response.writeHead(error instanceof TooLargeError ? 413 : 500).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/local/books`;
}

const stop = () =>
  new Promise<void>((stopped) => {
    server.close(() => stopped());
    server.closeAllConnections();
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shared-books-'));
  await start();
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

const post = (path: string, body: unknown) =>
  fetch(origin + path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });

async function shared(text = 'début'): Promise<string> {
  const workbook = new Workbook('fr');
  enterText(workbook, Range.at(workbook.active, 'A1'), text, 'fr');
  const { id } = (await (await post('', { name: 'Bilan', workbook: saveWorkbook(workbook) })).json()) as {
    id: string;
  };
  return id;
}

async function joined(id: string) {
  const answer = (await (await post(`/${id}/authors`, {})).json()) as Joined;
  const workbook = readWorkbook(answer.workbook)!;
  const replica = new Replica(workbook, answer.author);
  const type = (address: string, text: string): Patch => {
    enterText(workbook, Range.at(workbook.active, address), text, 'fr');
    return replica.take()!;
  };
  const value = (address: string) => {
    const { row, column } = Range.at(workbook.active, address);
    return workbook.active.cell(row, column)?.value;
  };
  return { ...answer, replica, type, value };
}

/** The events of a workbook, as they come. */
function events(id: string, query: string, headers: Record<string, string> = {}) {
  const heard: { event: string; content: unknown }[] = [];
  const ended = new AbortController();
  const reading = (async () => {
    const answer = await fetch(`${origin}/${id}/events?${query}`, { headers, signal: ended.signal });
    let text = '';
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) {
        const event = /^event: (.*)$/m.exec(block)?.[1];
        if (event) heard.push({ event, content: JSON.parse(/^data: (.*)$/m.exec(block)![1]!) });
      }
    }
  })().catch(() => undefined);
  const until = async (isThere: () => boolean) => {
    while (!isThere()) await new Promise((soon) => setTimeout(soon, 10));
  };
  const stop = async () => {
    ended.abort();
    await reading;
  };
  return { heard, until, stop };
}

test('a patch is taken from the last version only; whoever was late is told what came', async () => {
  const id = await shared();
  const [one, other] = [await joined(id), await joined(id)];
  expect([one.author, other.author, one.version, one.value('A1')]).toEqual([1, 2, 0, 'début']);

  const first = await post(`/${id}/patches`, { base: 0, patch: one.type('A2', 'un') });
  const late = await post(`/${id}/patches`, { base: 0, patch: other.type('A3', 'deux') });
  const { missed } = (await late.json()) as { missed: LogEntry[] };

  expect([first.status, await first.json(), late.status]).toEqual([200, { version: 1 }, 409]);
  expect(missed.map(({ version, patch }) => [version, patch.author])).toEqual([[1, 1]]);
  for (const { patch } of missed) other.replica.receive(patch);
  expect(other.value('A2')).toBe('un');
  const again = await post(`/${id}/patches`, { base: 1, patch: other.replica.take() });
  expect([again.status, await again.json()]).toEqual([200, { version: 2 }]);
});

test('what was taken is there after the server stops, even when it stopped in the middle of a line', async () => {
  const id = await shared();
  const one = await joined(id);
  await post(`/${id}/patches`, { base: 0, patch: one.type('A2', 'gardé') });
  await stop();
  await appendFile(join(folder, id, 'log.jsonl'), '{"version":2,"patch":{"auth');

  await start();
  const other = await joined(id);
  const taken = await post(`/${id}/patches`, { base: 1, patch: other.type('A3', 'ensuite') });
  await stop();
  await start();
  const third = await joined(id);

  expect([other.author, other.version, other.value('A2'), taken.status]).toEqual([2, 1, 'gardé', 200]);
  expect([third.author, third.version, third.value('A3')]).toEqual([3, 2, 'ensuite']);
});

test('a long log is shortened; who was away for longer than it tells is told to open again', async () => {
  const id = await shared();
  const one = await joined(id);
  for (let version = 0; version < 1_001; version += 1) {
    const patch = one.type('A2', String(version));
    await post(`/${id}/patches`, { base: version, patch });
    one.replica.receive(patch);
  }

  const lines = (await readFile(join(folder, id, 'log.jsonl'), 'utf8')).trim().split('\n');
  const { heard, until, stop: close } = events(id, 'author=1&name=x&since=5');
  await until(() => heard.length > 0);
  await close();
  const gone = await post(`/${id}/patches`, { base: 5, patch: one.type('A3', 'trop tard') });
  await stop();
  await start();
  const other = await joined(id);

  expect(lines.length).toBeLessThan(400);
  expect(heard).toEqual([{ event: 'behind', content: {} }]);
  expect(gone.status).toBe(410);
  expect([other.version, other.value('A2')]).toEqual([1_001, 1_000]);
});

test('those who listen hear of patches after their version, and of who comes and goes', async () => {
  const id = await shared();
  const one = await joined(id);
  await post(`/${id}/patches`, { base: 0, patch: one.type('A2', 'un') });
  const first = events(id, 'author=1&name=Awa&since=0', { 'last-event-id': '1' });
  await first.until(() => first.heard.length === 1);
  const second = events(id, 'author=2&name=Théo&since=0');
  await second.until(() => second.heard.length === 2);
  await post(`/${id}/people`, {
    author: 2,
    name: 'Théo',
    sheetId: 's',
    box: { row: 1, column: 0, rows: 1, columns: 2 },
  });
  await second.stop();
  await first.until(() => first.heard.length === 4);
  await first.stop();

  expect(second.heard[0]).toMatchObject({ event: 'patch', content: { version: 1 } });
  expect(
    first.heard.map(({ event, content }) => [event, (content as { name: string }[]).map(({ name }) => name)]),
  ).toEqual([
    ['people', ['Awa']],
    ['people', ['Awa', 'Théo']],
    ['people', ['Awa', 'Théo']],
    ['people', ['Awa']],
  ]);
  expect(first.heard[2]!.content).toMatchObject([{ name: 'Awa' }, { sheetId: 's', box: { row: 1 } }]);
});

test('what is not understood, not there or too large is refused, and nothing is kept of it', async () => {
  const id = await shared();
  const one = await joined(id);
  const patch = one.type('A2', 'un');
  const refused = [
    await post('', { name: '', workbook: {} }),
    await post('', 'not JSON'),
    await post(`/${id}/patches`, { base: 0, patch: { ...patch, commands: [{ axis: 'rows', at: -1 }] } }),
    await post(`/${id}/patches`, { base: 7, patch }),
    await post(`/${id}/people`, { author: 9, name: 'personne' }),
    await post(`/${id}/people`, { author: 1, name: 'x'.repeat(20_000) }),
    await post('/..%2F..%2Fetc/authors', {}),
    await post('/00000000-0000-4000-8000-000000000000/authors', {}),
    await fetch(`${origin}/${id}/patches`, { method: 'DELETE' }),
    await fetch(`${origin}/not-a-book/events?author=1&since=0`),
  ];

  expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 410, 404, 413, 404, 404, 404, 204]);
  expect((await joined(id)).version).toBe(0);
  expect(await readdir(folder)).toEqual([id]);
});

test('the list names every workbook and how many have it open', async () => {
  const [first] = [await shared(), await shared()];
  const listening = events(first, 'author=1&name=Awa&since=0');
  await listening.until(() => listening.heard.length === 1);

  const listed = (await (await fetch(origin)).json()) as { id: string; name: string; people: number }[];
  await listening.stop();

  expect(listed.map(({ name }) => name)).toEqual(['Bilan', 'Bilan']);
  expect(listed.find(({ id }) => id === first)?.people).toBe(1);
});
