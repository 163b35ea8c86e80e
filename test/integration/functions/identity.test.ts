import { createServer } from 'node:http';
import { generateKeyPair } from 'jose';
import { readEnv } from '../../../functions/runtime/env.ts';
import { createApi } from '../../../functions/handlers/http/create-api.ts';
import { systemIds } from '../../../functions/runtime/ids.ts';
import { createLogger } from '../../../functions/runtime/logger.ts';
import { createIdentity } from '../../../functions/handlers/http/identity.ts';
import { startApi, type Signing, type TestApi } from '../../support/api.ts';

const trusted = {
  issuer: 'https://issuer.test/v2.0',
  audience: 'barometre-test',
  clients: ['addin-test'],
};

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});

const me = async (token: string) => {
  const answer = await api.invoke({
    method: 'GET',
    path: '/api/me',
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: answer.statusCode, body: JSON.parse(answer.body), headers: answer.headers };
};

test('a person is who the token of a listed issuer says', async () => {
  const { status, body } = await me(await api.sign({ oid: 'o-1', name: 'Ana' }));

  expect(status).toBe(200);
  expect(body).toEqual({
    tenant: 'tenant-1',
    objectId: 'o-1',
    name: 'Ana',
    now: '2026-11-20T10:00:00.000Z',
    deleting: [],
    memberships: [],
  });
});

const wrong: [string, () => Promise<string>][] = [
  ['is no token', () => Promise.resolve('nonsense')],
  ['has expired', () => api.sign({}, { expiresInSeconds: -120 })],
  ['is for another API', () => api.sign({}, { audience: 'another' })],
  ['comes from an issuer that is not listed', () => api.sign({}, { issuer: 'https://elsewhere/v2.0' })],
  ['was signed by another key', async () => api.sign({}, await anotherKey('RS256'))],
  ['was signed with another algorithm', async () => api.sign({}, await anotherKey('PS256'))],
  ['was not given for this use', () => api.sign({ scp: 'User.Read' })],
  ['has no object id', () => api.sign({ oid: undefined })],
  ['names a person with a separator of keys', () => api.sign({ oid: 'o#HEAD' })],
  [
    'was altered',
    async () =>
      (await api.sign()).replace(
        /\.[^.]+\./,
        `.${Buffer.from('{"iss":"https://issuer.test/v2.0"}').toString('base64url')}.`,
      ),
  ],
  ['is signed by nobody', () => Promise.resolve(unsigned())],
];

async function anotherKey(algorithm: string): Promise<Partial<Signing>> {
  return { key: (await generateKeyPair(algorithm)).privateKey, algorithm };
}

function unsigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    iss: 'https://issuer.test/v2.0',
    aud: 'barometre-test',
    tid: 't',
    oid: 'o',
    scp: 'access_as_user',
  };
  return `${part({ alg: 'none' })}.${part({ ...claims, exp: 4_000_000_000 })}.`;
}

test.each(wrong)('a token that %s lets nobody in', async (_, token) => {
  const { status, body, headers } = await me(await token());

  expect([status, body.code]).toEqual([401, 'not-signed-in']);
  expect(headers['www-authenticate']).toBe('Bearer');
});

test('tokens live in real time, whatever the business clock says', async () => {
  api.clock.now = Date.parse('2020-05-25T10:00:00Z');

  const { status, body } = await me(await api.sign());

  expect([status, body.now]).toEqual([200, '2020-05-25T10:00:00.000Z']);
  api.clock.now = Date.parse('2026-11-20T10:00:00Z');
});

test('an issuer out of reach is our trouble, not a bad token', async () => {
  const server = createServer((_, response) => response.destroy());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  const jwks = `http://127.0.0.1:${port}`;
  const identity = createIdentity([{ ...trusted, jwks }]);

  const signingIn = identity(`Bearer ${await api.sign()}`).finally(() => server.close());

  await expect(signingIn).rejects.toMatchObject({ code: 'busy' });
});

test('a tenant speaks for itself alone where the issuer is bound to one', async () => {
  const bound = (tenant: string) => createIdentity([{ ...trusted, jwks: api.jwks, tenant }]);
  const token = `Bearer ${await api.sign({ oid: 'o-1' })}`;

  await expect(bound('tenant-1')(token)).resolves.toMatchObject({ objectId: 'o-1' });
  await expect(bound('tenant-2')(token)).rejects.toMatchObject({ code: 'not-signed-in' });
});

describe('the environment', () => {
  const issuers = (jwks: string) => JSON.stringify([{ ...trusted, tenant: 't', jwks }]);
  const tables = { CORE_TABLE: 'core', AUDIT_TABLE: 'audit', FILES_BUCKET: 'files' };

  test('on AWS refuses keys that are not fetched over https', () => {
    const environment = { ...tables, TOKEN_ISSUERS: issuers('http://keys') };

    expect(readEnv(environment).issuers).toHaveLength(1);
    expect(() => readEnv({ ...environment, AWS_LAMBDA_FUNCTION_NAME: 'api' })).toThrow(
      'http://keys is not https',
    );
  });

  test('is refused at the start with the name of what lacks', () => {
    expect(() => readEnv({ ...tables, TOKEN_ISSUERS: '{' })).toThrow('TOKEN_ISSUERS');
    expect(() => readEnv({ AUDIT_TABLE: 'audit', TOKEN_ISSUERS: issuers('https://keys') })).toThrow(
      'CORE_TABLE',
    );
  });
});

describe('a refused request', () => {
  test('is a problem with the id of the request, which is in the log', async () => {
    const answer = await api.invoke({ method: 'GET', path: '/api/nowhere' });

    const problem = JSON.parse(answer.body);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(problem).toEqual({
      code: 'not-found',
      status: 404,
      details: {},
      requestId: answer.headers['x-request-id'],
    });
  });

  test('says nothing of a fault of ours but the id, under which the log has its cause', async () => {
    const directory = {
      organisationsOf: () => Promise.reject(new Error('the table is gone')),
      organisations: api.directory.organisations,
      recordings: api.directory.recordings,
      open: api.directory.open,
    };
    const logged: string[] = [];
    const broken = createApi({
      directory,
      identity: () => Promise.resolve({ tenant: 't', objectId: 'o', name: 'Ana' }),
      clock: { now: () => 0 },
      ids: systemIds,
      log: createLogger((line) => logged.push(line)),
    });

    const response = await broken.fetch(new Request('https://api/api/me'));

    const requestId = response.headers.get('x-request-id');
    expect(await response.json()).toEqual({ code: 'internal', status: 500, details: {}, requestId });
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({
      level: 'error',
      requestId,
      message: 'the table is gone',
    });
    expect(logged.join()).not.toContain('Ana');
  });
});
