import { S3Error } from '../wire/s3-error.ts';
import type { S3Request } from '../wire/s3-request.ts';
import type { Claim } from './claim.ts';
import { clockSkewMs, timestampMs } from './timestamp.ts';

const longestSeconds = 7 * 24 * 3600;

/** The claim of a presigned link: signed in its query, valid for the seconds it names. */
export const presignedClaim = (request: S3Request, nowMs: number): Claim => {
  const parameter = (name: string): string => request.query.get(name) ?? '';
  const timestamp = parameter('X-Amz-Date');
  const seconds = Number(parameter('X-Amz-Expires'));
  if (parameter('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256' || !(seconds >= 1 && seconds <= longestSeconds)) {
    throw new S3Error(400, 'AuthorizationQueryParametersError', 'The presigned link cannot be read.');
  }
  const signedAt = timestampMs(timestamp);
  if (signedAt > nowMs + clockSkewMs) throw new S3Error(403, 'AccessDenied', 'Request is not valid yet');
  if (nowMs > signedAt + seconds * 1000) throw new S3Error(403, 'AccessDenied', 'Request has expired');
  return {
    credential: parameter('X-Amz-Credential'),
    timestamp,
    signedHeaders: parameter('X-Amz-SignedHeaders').split(';'),
    payload: request.query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
    signature: parameter('X-Amz-Signature'),
  };
};
