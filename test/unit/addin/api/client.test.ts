import type { RequestOf } from '#contract/routes';
import { ApiFailure } from '../../../../addin/api/api-failure.ts';
import { createClient, type ClientOptions } from '../../../../addin/api/client.ts';
import { answeringServer } from '../answering-server.ts';

type Answer = Parameters<typeof answeringServer>[0];

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

async function clientOf(answer: Answer, options: Partial<ClientOptions> = {}) {
  const server = await answeringServer(answer);
  close = server.close;
  const tokens: boolean[] = [];
  const client = createClient({
    baseUrl: `${server.origin}/api`,
    token: (wanted) => {
      tokens.push(wanted?.fresh === true);
      return Promise.resolve(wanted?.fresh === true ? 'fresh' : 'first');
    },
    organisation: () => 'atlas-auto',
    fetch,
    retryPausesMs: [1, 1],
    ...options,
  });
  return { client, received: server.received, tokens };
}

const failureOf = (promise: Promise<unknown>): Promise<ApiFailure> =>
  promise.then(
    () => {
      throw new Error('it succeeded');
    },
    (cause: unknown) => cause as ApiFailure,
  );
const problem = (code: string, status: number) => ({
  status,
  body: { type: `urn:${code}`, code, status, details: { wave: 'W' }, requestId: 'r-1' },
});
const volumes: RequestOf<'recordVolumes'> = {
  volumes: [{ platform: 'FR-LYON', period: '2026-10', channel: 'phone', direction: 'in', received: 3 }],
};

test('a read carries the token, the chosen organisation and no idempotency key', async () => {
  const { client, received } = await clientOf(() => ({ status: 200, body: { heads: { W1: 'a' } } }));

  const answer = await client.call('heads', { request: { waves: ['W1'] } });

  expect(answer).toEqual({ heads: { W1: 'a' } });
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ method: 'POST', path: '/api/heads', body: { waves: ['W1'] } });
  expect(received[0]?.headers).toMatchObject({
    authorization: 'Bearer first',
    'x-organisation': 'atlas-auto',
  });
  expect(received[0]?.headers).not.toHaveProperty('idempotency-key');
});

test('who is signed in is asked without naming an organisation', async () => {
  const { client, received } = await clientOf(() => problem('not-found', 404));

  await failureOf(client.call('me'));

  expect(received[0]?.headers).not.toHaveProperty('x-organisation');
});

test('names in a path are escaped', async () => {
  const { client, received } = await clientOf(() => problem('not-found', 404));

  await failureOf(client.call('grid', { parameters: { grid: 'bq4@1.0.0' } }));

  expect(received[0]?.path).toBe('/api/grids/bq4%401.0.0');
});

test('a refused token is replaced once and the request sent again', async () => {
  const { client, received, tokens } = await clientOf((_, count) =>
    count === 1 ? problem('not-signed-in', 401) : { status: 200, body: { heads: {} } },
  );

  await client.call('heads', { request: { waves: [] } });

  expect(tokens).toEqual([false, true]);
  expect(received.map(({ headers }) => headers.authorization)).toEqual(['Bearer first', 'Bearer fresh']);
});

test('a token refused twice is the end of it', async () => {
  const { client, received } = await clientOf(() => problem('not-signed-in', 401));

  const failure = await failureOf(client.call('heads', { request: { waves: [] } }));

  expect(failure.code).toBe('not-signed-in');
  expect(received).toHaveLength(2);
});

test('a write cut by the network is sent again with the same idempotency key', async () => {
  const { client, received } = await clientOf((_, count) =>
    count === 1 ? 'hang-up' : count === 2 ? problem('busy', 503) : { status: 200, body: { recorded: 1 } },
  );

  const answer = await client.call('recordVolumes', { request: volumes });

  const keys = received.map(({ headers }) => headers['idempotency-key']);
  expect(answer).toEqual({ recorded: 1 });
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[0-9A-Z]{26}$/);
});

test('a write tried again goes to the organisation it was made for, whatever was chosen since', async () => {
  const chosen = ['atlas-auto', 'maison-azur', 'maison-azur'];
  const { client, received } = await clientOf(
    (_, count) => (count < 2 ? problem('busy', 503) : { status: 200, body: { recorded: 1 } }),
    { organisation: () => chosen.shift() ?? '' },
  );

  await client.call('recordVolumes', { request: volumes });

  expect(received.map(({ headers }) => headers['x-organisation'])).toEqual(['atlas-auto', 'atlas-auto']);
});

test('two writes have two keys, and a given key is kept', async () => {
  const { client, received } = await clientOf(() => ({ status: 200, body: { recorded: 1 } }));

  await client.call('recordVolumes', { request: volumes });
  await client.call('recordVolumes', { request: volumes });
  await client.call('recordVolumes', { request: volumes, idempotencyKey: 'mine' });

  const keys = received.map(({ headers }) => headers['idempotency-key']);
  expect(new Set(keys).size).toBe(3);
  expect(keys[2]).toBe('mine');
});

test('a read that finds no network fails at once as offline', async () => {
  const { client, received } = await clientOf(() => 'hang-up');

  const failure = await failureOf(client.call('heads', { request: { waves: [] } }));

  expect(failure.code).toBe('offline');
  expect(received).toHaveLength(1);
});

test('a write refused for good is not sent again', async () => {
  const { client, received } = await clientOf(() => problem('wave-closed', 409));

  const failure = await failureOf(client.call('openWave', { parameters: { wave: 'W' }, request: {} }));

  expect(failure).toMatchObject({ code: 'wave-closed', details: { wave: 'W' }, requestId: 'r-1' });
  expect(received).toHaveLength(1);
});

test('a server that never answers ends in a timeout', async () => {
  const { client } = await clientOf(() => undefined, { timeoutMs: 30 });

  const failure = await failureOf(client.call('heads', { request: { waves: [] } }));

  expect(failure.code).toBe('timeout');
});

test('a sign-in that never ends is a timeout too', async () => {
  const token = () => new Promise<string>(() => undefined);
  const { client, received } = await clientOf(() => ({ status: 200 }), { timeoutMs: 30, token });

  const failure = await failureOf(client.call('me'));

  expect(failure.code).toBe('timeout');
  expect(received).toHaveLength(0);
});

test('an answer outside the contract is unreadable and says where', async () => {
  const { client } = await clientOf(() => ({ status: 200, body: { heads: 3 } }));

  const failure = await failureOf(client.call('heads', { request: { waves: [] } }));

  expect(failure.code).toBe('unreadable');
  expect(JSON.stringify(failure.details)).toContain('heads');
});

test.each([
  [200, '<html>sign in to the Wi-Fi</html>', 'unreadable'],
  [413, '{"message":"Request Too Long"}', 'too-large'],
  [502, '<html>Bad Gateway</html>', 'busy'],
  [418, 'teapot', 'unreadable'],
])('a gateway that says %i without our words means %s', async (status, body, code) => {
  const { client } = await clientOf(() => ({ status, body }), { retryPausesMs: [] });

  const failure = await failureOf(client.call('heads', { request: { waves: [] } }));

  expect(failure.code).toBe(code);
});

test('a long answer is read by whoever asks for it, and may be refused there', async () => {
  const { client } = await clientOf(() => ({ status: 200, body: { heads: { W1: 'a' } } }));
  const request = { waves: ['W1'] };

  const answer = await client.call('heads', {
    request,
    read: (value) => Promise.resolve({ heads: { read: JSON.stringify(value) } }),
  });
  const refused = client.call('heads', { request, read: () => Promise.reject(new ApiFailure('unreadable')) });

  expect(answer).toEqual({ heads: { read: '{"heads":{"W1":"a"}}' } });
  expect(await failureOf(refused)).toMatchObject({ code: 'unreadable' });
});
