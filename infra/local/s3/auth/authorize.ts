import { S3Error } from '../wire/s3-error.ts';
import type { S3Request } from '../wire/s3-request.ts';
import { canonicalRequest } from './canonical-request.ts';
import type { Claim } from './claim.ts';
import { presignedClaim } from './presigned-claim.ts';
import { requireSameSignature, sha256Hex, sign, signingKey } from './signing.ts';
import type { S3Credentials, Seal } from './signing.ts';
import { signedClaim } from './signed-claim.ts';

/**
 * Checks the signature of a request, in its header or its query (Signature Version 4).
 * @param nowMs real time, whatever the business clock says
 * @throws S3Error 403, or 400 when the claim cannot be read
 */
export const authorize = (request: S3Request, credentials: S3Credentials, nowMs: number): Seal => {
  const claim = readClaim(request, nowMs);
  requireSignedHeaders(request, claim);
  const { scope, key } = openCredential(claim.credential, claim.timestamp, credentials);
  const hash = sha256Hex(canonicalRequest(request, claim.signedHeaders, claim.payload));
  const expected = sign(key, ['AWS4-HMAC-SHA256', claim.timestamp, scope, hash].join('\n'));
  requireSameSignature(expected, claim.signature);
  return { key, timestamp: claim.timestamp, scope, signature: claim.signature };
};

/** The scope and the key of a credential such as `local/20260131/eu-west-3/s3/aws4_request`. */
export const openCredential = (
  credential: string,
  timestamp: string,
  credentials: S3Credentials,
): { scope: string; key: Buffer } => {
  const [accessKeyId, ...scopeParts] = credential.split('/');
  const [day, , service, ending] = scopeParts;
  if (accessKeyId !== credentials.accessKeyId) {
    throw new S3Error(403, 'InvalidAccessKeyId', 'The access key id you provided does not exist.');
  }
  if (
    scopeParts.length !== 4 ||
    service !== 's3' ||
    ending !== 'aws4_request' ||
    !timestamp.startsWith(`${day}T`)
  ) {
    throw new S3Error(400, 'AuthorizationHeaderMalformed', 'The credential scope is not of this request.');
  }
  const scope = scopeParts.join('/');
  return { scope, key: signingKey(credentials.secretAccessKey, scope) };
};

const readClaim = (request: S3Request, nowMs: number): Claim => {
  if (request.headers.has('authorization')) return signedClaim(request, nowMs);
  if (request.query.has('X-Amz-Signature')) return presignedClaim(request, nowMs);
  throw new S3Error(403, 'AccessDenied', 'Access Denied');
};

/** A header that steers S3 counts only if the signer meant it. */
const requireSignedHeaders = (request: S3Request, claim: Claim): void => {
  const steering = [...request.headers.keys()].filter((name) => name.startsWith('x-amz-'));
  const unsigned = ['host', ...steering].filter((name) => !claim.signedHeaders.includes(name));
  if (unsigned.length > 0) {
    throw new S3Error(
      403,
      'AccessDenied',
      `There were headers which were not signed: ${unsigned.join(', ')}`,
    );
  }
};
