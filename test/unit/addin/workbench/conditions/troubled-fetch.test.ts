import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConditionSwitches } from '../../../../../addin/workbench/conditions/condition-switches.ts';
import type { Conditions } from '../../../../../addin/workbench/conditions/conditions.ts';
import { troubled } from '../../../../../addin/workbench/conditions/troubled-fetch.ts';

type Received = { path: string; body: string; headers: IncomingHttpHeaders };

let server: Server;
let origin: string;
let received: Received[] = [];
/** Runs when a request has arrived, before it is answered. */
let arrived: () => void = () => undefined;

const tokenOf = (claims: object): string =>
  ['head', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'signature'].join('.');

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      received.push({ path: request.url ?? '', body, headers: request.headers });
      arrived();
      const isToken = request.url === '/local/token';
      response.setHeader('x-seen', 'yes');
      response.end(isToken ? JSON.stringify({ token: body.includes('expired') ? 'old' : 'new' }) : 'answer');
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  received = [];
  arrived = () => undefined;
});

function line(conditions: Partial<Conditions> = {}) {
  const kept = new Map<string, string>();
  const switches = new ConditionSwitches({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  });
  switches.set(conditions);
  const inner: typeof fetch = (input, init) =>
    fetch(typeof input === 'string' ? new URL(input, origin) : input, init);
  return { switches, ask: troubled(switches, () => `${origin}/pane.html`)(inner) };
}

const post = (body: string, headers: Record<string, string> = {}) => ({ method: 'POST', body, headers });

test('in fair conditions a request goes through as it is, relative address included', async () => {
  const { ask } = line();

  const response = await ask('/api/push', post('{"a":1}', { 'x-key': 'k' }));

  expect([response.status, await response.text()]).toEqual([200, 'answer']);
  expect(received).toMatchObject([{ path: '/api/push', body: '{"a":1}', headers: { 'x-key': 'k' } }]);
});

test('off line nothing leaves', async () => {
  const { ask } = line({ offline: true });

  await expect(ask('/api/push', post('x'))).rejects.toThrow('Failed to fetch');
  expect(received).toEqual([]);
});

test('the answer to what was under way when the network went is lost', async () => {
  const { ask, switches } = line();
  arrived = () => switches.set({ offline: true });

  await expect(ask('/api/push', post('x'))).rejects.toThrow('Failed to fetch');
  expect(received).toHaveLength(1);
});

test.each([
  ['not-sent', 0],
  ['no-answer', 1],
] as const)('a request that fails as %s reaches the server %d times', async (failure, times) => {
  const { ask } = line({ failing: 'all', failure });

  await expect(ask('/api/push', post('x'))).rejects.toThrow(TypeError);
  expect(received).toHaveLength(times);
});

test('a cut answer has its status, and no content', async () => {
  const { ask } = line({ failing: 'all', failure: 'cut-answer' });

  const response = await ask('/api/push', post('x'));

  expect([response.status, response.headers.get('x-seen')]).toEqual([200, 'yes']);
  await expect(response.text()).rejects.toThrow();
  expect(received).toHaveLength(1);
});

test.each([
  ['unavailable', 503],
  ['too-many-requests', 429],
] as const)(
  '%s is a %d that says when to come again, the server knowing nothing',
  async (failure, status) => {
    const { ask } = line({ failing: 'all', failure });

    const response = await ask('/api/push', post('x'));

    expect([response.status, response.headers.get('retry-after')]).toEqual([status, '2']);
    expect(received).toEqual([]);
  },
);

test('only the chosen requests fail, and `next` only once', async () => {
  const { ask, switches } = line({ failing: 'next', failure: 'not-sent', failingPath: '/push' });

  expect((await ask('/api/me')).status).toBe(200);
  await expect(ask('/api/push', post('x'))).rejects.toThrow();
  expect((await ask('/api/push', post('x'))).status).toBe(200);
  expect(switches.current.failing).toBe('none');
});

test('of each three requests one fails, at places that follow from the seed', async () => {
  const placesOf = async (seed: number) => {
    const { ask } = line({ failing: 'one-in-three', seed });
    const places: number[] = [];
    for (let index = 0; index < 30; index += 1) await ask('/api/me').catch(() => places.push(index % 3));
    return places;
  };

  const places = await placesOf(4);
  expect(places).toHaveLength(10);
  expect(new Set(places).size).toBe(3);
  expect(await placesOf(4)).toEqual(places);
  expect(await placesOf(5)).not.toEqual(places);
});

test('a request given up during the delay ends at once and is never sent', async () => {
  const { ask } = line({ latencyMs: 60_000 });
  const giveUp = new AbortController();

  const asked = ask('/api/me', { signal: giveUp.signal });
  giveUp.abort();

  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  expect(received).toEqual([]);
});

test('an expired sign-in sends a token that has run out, of the same person, until a new one is asked for', async () => {
  const { ask, switches } = line({ signIn: 'expired' });
  const bearer = { authorization: `Bearer ${tokenOf({ oid: 'claire' })}` };

  await ask('/api/push', post('{"a":1}', bearer));
  await ask('/local/token', post('{"objectId":"claire"}'));
  await ask('/api/push', post('{"a":1}', bearer));

  const sent = received.map(({ path, body, headers }) => [path, body, headers.authorization]);
  expect(sent).toEqual([
    ['/local/token', '{"objectId":"claire","expired":true}', undefined],
    ['/api/push', '{"a":1}', 'Bearer old'],
    ['/local/token', '{"objectId":"claire"}', undefined],
    ['/api/push', '{"a":1}', bearer.authorization],
  ]);
  expect(switches.current.signIn).toBe('valid');
});

test('a refused sign-in gives no new token until it is switched off', async () => {
  const { ask, switches } = line({ signIn: 'refused' });

  expect((await ask('/local/token', post('{}'))).status).toBe(401);
  expect(switches.current.signIn).toBe('refused');
  switches.set({ signIn: 'valid' });
  expect((await ask('/local/token', post('{}'))).status).toBe(200);
});
