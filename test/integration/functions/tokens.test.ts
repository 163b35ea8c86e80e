import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIdentity } from '../../../functions/handlers/http/identity.ts';
import { readEnv } from '../../../functions/runtime/env.ts';
import { openIssuer } from '../../../infra/local/identity/issuer.ts';
import { startTokenIssuer, type TestIssuer } from '../../support/token-issuer.ts';

let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await startTokenIssuer();
});

const nobody = { code: 'not-signed-in' };
const soon = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

describe('whose token is believed', () => {
  const signIn = async (claims: Readonly<Record<string, unknown>>) =>
    createIdentity([issuer.trusted])(`Bearer ${await issuer.sign(claims)}`);

  test('a person’s, given to the add-in for this API', async () => {
    await expect(signIn({ name: 'Ana', idtyp: 'user', scp: 'User.Read access_as_user' })).resolves.toEqual({
      tenant: 'tenant-1',
      objectId: 'o-1',
      name: 'Ana',
    });
  });

  const refused: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['an application got for itself', { scp: undefined, idtyp: 'app', roles: ['access_as_user'] }],
    ['an application got for itself, with a scope', { idtyp: 'app' }],
    ['tells the add-in who signed in (ID token)', { aud: 'addin', azp: undefined, scp: undefined }],
    ['tells who signed in where API and add-in are one application', { azp: undefined, scp: undefined }],
    ['was given to another application', { azp: 'another' }],
    ['names no application', { azp: undefined }],
    ['has the form of before', { ver: '1.0' }],
    ['says no form', { ver: undefined }],
    ['is of another tenant', { tid: 'tenant-2' }],
    ['holds the scope as a part of another', { scp: 'access_as_user.read' }],
    ['is not good yet', { nbf: soon(600) }],
    ['is not good any more', { exp: soon(-120) }],
    ['never ends', { exp: undefined }],
  ];
  test.each(refused)('not one that %s', async (_, claims) => {
    await expect(signIn(claims)).rejects.toMatchObject(nobody);
  });

  test('not one of an issuer that is not listed, whose keys nobody asks for', async () => {
    const before = issuer.fetches();

    await expect(signIn({ iss: 'https://issuer.test/tenant-2/v2.0' })).rejects.toMatchObject(nobody);

    expect(issuer.fetches()).toBe(before);
  });
});

describe('the keys of an issuer', () => {
  let rotating: TestIssuer;
  beforeEach(async () => {
    rotating = await startTokenIssuer();
  });
  afterEach(() => jest.restoreAllMocks());

  /** Of the keys' ages: tokens have a clock of their own. */
  const pass = (seconds: number) => {
    const then = Date.now() + seconds * 1000;
    jest.spyOn(Date, 'now').mockImplementation(() => then);
  };

  test('are asked for once, however many sign in at once', async () => {
    const identity = createIdentity([rotating.trusted]);
    const token = `Bearer ${await rotating.sign()}`;

    await Promise.all(Array.from({ length: 20 }, () => identity(token)));
    await identity(token);

    expect(rotating.fetches()).toBe(1);
  });

  test('that are published later are found by the first token they sign', async () => {
    const identity = createIdentity([rotating.trusted]);
    await identity(`Bearer ${await rotating.sign()}`);
    await rotating.rotate('second');
    const token = await rotating.sign();
    pass(31);

    await expect(identity(`Bearer ${token}`)).resolves.toMatchObject({ objectId: 'o-1' });

    expect(rotating.fetches()).toBe(2);
  });

  test('are not asked for again by each token of a key that nobody knows', async () => {
    const identity = createIdentity([rotating.trusted]);
    await identity(`Bearer ${await rotating.sign()}`);
    await rotating.rotate('unknown', false);
    const token = `Bearer ${await rotating.sign()}`;
    pass(31);

    for (let time = 0; time < 20; time += 1) await expect(identity(token)).rejects.toMatchObject(nobody);

    expect(rotating.fetches()).toBe(2);
  });
});

describe('the issuer of one machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'issuer-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const ana = { tenant: 'tenant-1', objectId: 'o-1', name: 'Ana' };

  test('is believed by the same checks', async () => {
    const local = await openIssuer(join(folder, 'issuer.json'));
    const server = createServer((_, response) => response.end(JSON.stringify(local.keys)));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const { token } = await local.token(ana);

    const signingIn = createIdentity([{ ...local, jwks: `http://127.0.0.1:${port}/` }])(`Bearer ${token}`);

    await expect(signingIn.finally(() => server.close())).resolves.toEqual(ana);
  });

  test('is refused on AWS, wherever its keys lie', async () => {
    const { issuer: name, audience, clients } = await openIssuer(join(folder, 'issuer.json'));
    const environment = (trusted: object) => ({
      CORE_TABLE: 'core',
      AUDIT_TABLE: 'audit',
      FILES_BUCKET: 'files',
      AWS_LAMBDA_FUNCTION_NAME: 'api',
      TOKEN_ISSUERS: JSON.stringify([{ audience, clients, ...trusted }]),
    });
    const keys = 'https://keys.example.com';
    const entra = { issuer: 'https://issuer.test/tenant-1/v2.0', tenant: 'tenant-1' };

    expect(() => readEnv(environment({ issuer: name, jwks: keys, tenant: 't' }))).toThrow('is not https');
    expect(() => readEnv(environment({ ...entra, jwks: 'http://keys.example.com' }))).toThrow('is not https');
    expect(() => readEnv(environment({ issuer: entra.issuer, jwks: keys }))).toThrow('bound to no tenant');
    expect(readEnv(environment({ ...entra, jwks: keys })).issuers).toHaveLength(1);
  });
});
