import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import type { TokenIssuer } from '../../functions/runtime/env.ts';

/** An issuer as a directory of Entra is one: its keys are asked for over the network, and change. */
export type TestIssuer = {
  readonly trusted: TokenIssuer;
  /** How often its keys were asked for. */
  readonly fetches: () => number;
  /** A new key under a name, published unless it is to stay unknown. */
  readonly rotate: (kid: string, published?: boolean) => Promise<void>;
  /** Signed by the key rotated last; a claim that is undefined is left out. */
  readonly sign: (claims?: Readonly<Record<string, unknown>>) => Promise<string>;
};

const servers: Server[] = [];
afterAll(() =>
  servers.forEach((server) => {
    server.close();
    server.closeAllConnections();
  }),
);

export async function startTokenIssuer(): Promise<TestIssuer> {
  const published: JWK[] = [];
  let fetched = 0;
  let signing: { readonly kid: string; readonly key: CryptoKey };
  const server = createServer((_, response) => {
    fetched += 1;
    response.end(JSON.stringify({ keys: published }));
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const issuer = 'https://issuer.test/tenant-1/v2.0';

  const rotate: TestIssuer['rotate'] = async (kid, isPublished = true) => {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    signing = { kid, key: privateKey };
    if (isPublished) published.push({ ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' });
  };
  await rotate('first');
  return {
    trusted: {
      issuer,
      audience: 'api',
      clients: ['addin'],
      jwks: `http://127.0.0.1:${port}/keys`,
      tenant: 'tenant-1',
    },
    fetches: () => fetched,
    rotate,
    sign: (claims = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const usual = { ver: '2.0', tid: 'tenant-1', oid: 'o-1', azp: 'addin', scp: 'access_as_user' };
      const times = { iss: issuer, aud: 'api', nbf: now, exp: now + 600 };
      return new SignJWT({ ...usual, ...times, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: signing.kid, typ: 'JWT' })
        .sign(signing.key);
    },
  };
}
