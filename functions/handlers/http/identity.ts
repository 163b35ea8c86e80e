import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import { QualityError } from '#contract/error';
import type { TokenIssuer } from '../../runtime/env.ts';
import type { Person } from '../../usecases/ports.ts';

export type SignedIn = Person & { readonly name: string };
/** Who sent this `authorization` header. Throws not-signed-in, or busy when the issuer's keys are out of reach. */
export type Identity = (authorization: string | undefined) => Promise<SignedIn>;

const SCOPE = 'access_as_user';
const CLOCK_TOLERANCE_SECONDS = 60;

const idSchema = z.string().regex(/^[A-Za-z0-9._-]{1,80}$/);
const claimsSchema = z.object({
  ver: z.literal('2.0'),
  tid: idSchema,
  oid: idSchema,
  /** The application the token was given to. */
  azp: z.string(),
  name: z.string().max(200).default(''),
  /** What a person allowed the application: neither an ID token nor one that an application got for itself has it. */
  scp: z.string().refine((scopes) => scopes.split(' ').includes(SCOPE)),
  /** Entra writes `app` into those too, where it is asked to. */
  idtyp: z.literal('user').optional(),
});

/**
 * Believes the tokens of the listed issuers: RS256, their audience, in their time, given by a person to a listed client
 * for this API. A person is (tenant, object id); an e-mail address is nobody. Expiry is real time, whatever the business
 * clock says. Keys are fetched at the first need and every ten minutes; a key never seen, at most every 30 seconds.
 */
export function createIdentity(issuers: readonly TokenIssuer[]): Identity {
  const trusted = new Map(
    issuers.map((issuer) => [issuer.issuer, { ...issuer, keys: createRemoteJWKSet(new URL(issuer.jwks)) }]),
  );
  return async (authorization) => {
    const token = /^Bearer ([\w.-]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new QualityError('not-signed-in');
    try {
      return await verify(token, trusted);
    } catch (cause) {
      throw new QualityError(isOutOfReach(cause) ? 'busy' : 'not-signed-in', {}, { cause });
    }
  };
}

type Trusted = TokenIssuer & { readonly keys: JWTVerifyGetKey };

async function verify(token: string, trusted: ReadonlyMap<string, Trusted>): Promise<SignedIn> {
  const issuer = trusted.get(decodeJwt(token).iss ?? '');
  if (issuer === undefined) throw new errors.JWTInvalid('unknown issuer');
  const { payload } = await jwtVerify(token, issuer.keys, {
    issuer: issuer.issuer,
    audience: issuer.audience,
    algorithms: ['RS256'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ['exp'],
  });
  const claims = claimsSchema.safeParse(payload);
  if (!claims.success) throw new errors.JWTInvalid('claims', { cause: claims.error });
  const { tid, oid, azp, name } = claims.data;
  if (!issuer.clients.includes(azp)) throw new errors.JWTInvalid('another client');
  if (issuer.tenant !== undefined && issuer.tenant !== tid) throw new errors.JWTInvalid('another tenant');
  return { tenant: tid, objectId: oid, name };
}

/** The issuer did not give its keys (the library has no class for an answer other than 200): the token may be good. */
const isOutOfReach = (cause: unknown): boolean =>
  !(cause instanceof errors.JOSEError) ||
  cause instanceof errors.JWKSTimeout ||
  cause.code === errors.JOSEError.code;
