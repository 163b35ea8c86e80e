import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  exportJWK,
  exportPKCS8,
  generateKeyPair,
  importPKCS8,
  SignJWT,
  type CryptoKey,
  type JWK,
} from 'jose';
import * as z from 'zod';

const lifetimeSeconds = 3600;
const keptSchema = z.object({ pkcs8: z.string(), publicKey: z.record(z.string(), z.unknown()) });

/** Signs people in on one machine, with real keys and real tokens; the API refuses it on AWS. */
export type Issuer = {
  readonly issuer: string;
  readonly audience: string;
  readonly clients: readonly [string];
  readonly keys: { readonly keys: readonly JWK[] };
  /** A token of an hour, in real time whatever the business clock says; `expired`: of an hour that is over. */
  readonly token: (
    person: { tenant: string; objectId: string; name: string },
    wanted?: { expired: boolean },
  ) => Promise<IssuedToken>;
};
export type IssuedToken = { readonly token: string; readonly expiresAt: string };

export const LOCAL_AUDIENCE = 'barometre-qualite-local';
const LOCAL_CLIENT = 'barometre-qualite-addin';

/** The issuer of this machine; its key pair is made once and kept in the file. */
export async function openIssuer(file: string): Promise<Issuer> {
  const { privateKey, publicKey } = await openKeys(file);
  const issuer = 'urn:barometre-qualite:local';
  return {
    issuer,
    audience: LOCAL_AUDIENCE,
    clients: [LOCAL_CLIENT],
    keys: { keys: [{ ...publicKey, kid: 'local', alg: 'RS256', use: 'sig' }] },
    token: async ({ tenant, objectId, name }, { expired } = { expired: false }) => {
      const now = Math.floor(Date.now() / 1000) - (expired ? 2 * lifetimeSeconds : 0);
      const token = await new SignJWT({
        tid: tenant,
        oid: objectId,
        name,
        scp: 'access_as_user',
        ver: '2.0',
        azp: LOCAL_CLIENT,
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'local', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(LOCAL_AUDIENCE)
        .setIssuedAt(now)
        .setNotBefore(now - 60)
        .setExpirationTime(now + lifetimeSeconds)
        .sign(privateKey);
      return { token, expiresAt: new Date((now + lifetimeSeconds) * 1000).toISOString() };
    },
  };
}

async function openKeys(file: string): Promise<{ privateKey: CryptoKey; publicKey: JWK }> {
  const kept = readKept(file);
  if (kept) return { privateKey: await importPKCS8(kept.pkcs8, 'RS256'), publicKey: kept.publicKey };
  const pair = await generateKeyPair('RS256', { extractable: true });
  const publicKey = await exportJWK(pair.publicKey);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ pkcs8: await exportPKCS8(pair.privateKey), publicKey }), {
    mode: 0o600,
  });
  return { privateKey: pair.privateKey, publicKey };
}

function readKept(file: string) {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
