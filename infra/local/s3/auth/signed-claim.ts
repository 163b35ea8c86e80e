import { S3Error } from '../wire/s3-error.ts';
import type { S3Request } from '../wire/s3-request.ts';
import type { Claim } from './claim.ts';
import { clockSkewMs, timestampMs } from './timestamp.ts';

const form = /^AWS4-HMAC-SHA256 +Credential=([^,]+), *SignedHeaders=([^,]+), *Signature=([0-9a-f]{64})$/;

/** The claim of a request signed in its Authorization header. */
export const signedClaim = (request: S3Request, nowMs: number): Claim => {
  const [, credential, signedHeaders, signature] =
    form.exec(request.headers.get('authorization') ?? '') ?? [];
  if (credential === undefined || signedHeaders === undefined || signature === undefined) {
    throw new S3Error(400, 'AuthorizationHeaderMalformed', 'The authorization header cannot be read.');
  }
  const timestamp = request.headers.get('x-amz-date') ?? '';
  if (Math.abs(nowMs - timestampMs(timestamp)) > clockSkewMs) {
    throw new S3Error(403, 'RequestTimeTooSkewed', 'The request time is too far from the current time.');
  }
  const payload = request.headers.get('x-amz-content-sha256');
  if (payload === undefined) {
    throw new S3Error(
      400,
      'InvalidRequest',
      'Missing required header for this request: x-amz-content-sha256',
    );
  }
  return { credential, timestamp, signedHeaders: signedHeaders.split(';'), payload, signature };
};
