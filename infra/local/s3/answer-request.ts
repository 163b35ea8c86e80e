import { authorize } from './auth/authorize.ts';
import type { S3Credentials } from './auth/signing.ts';
import { incomingBody } from './body/incoming-body.ts';
import { corsHeaders, preflight } from './cors/cors-headers.ts';
import type { Clock } from './lifecycle/clock.ts';
import { postObject } from './operations/post-object.ts';
import { route } from './route.ts';
import type { Buckets } from './storage/buckets.ts';
import type { Answer } from './wire/answer.ts';
import { S3Error } from './wire/s3-error.ts';
import type { S3Request } from './wire/s3-request.ts';
import { writeErrorXml } from './wire/write-xml.ts';

export type S3System = {
  readonly buckets: Buckets;
  readonly credentials: S3Credentials;
  readonly clock: Clock;
};

/** The answer to any request, refusals included; pages of allowed origins may read those too. */
export const answerRequest = async (
  system: S3System,
  request: S3Request,
  requestId: string,
): Promise<Answer> => {
  const bucket = system.buckets.find(request.bucket);
  const answer = await answerOrRefuse(system, request, requestId);
  await dropBody(request);
  return { ...answer, headers: { ...corsHeaders(bucket, request), ...answer.headers } };
};

/** A refused body still has to come in: the client would see a broken connection instead of the refusal. */
const dropBody = async (request: S3Request): Promise<void> => {
  await request.bytes.return(undefined);
  request.stream.resume();
};

const answerOrRefuse = async (system: S3System, request: S3Request, requestId: string): Promise<Answer> => {
  try {
    return await dispatch(system, request);
  } catch (error) {
    const refusal = error instanceof S3Error ? error : new S3Error(500, 'InternalError');
    // An upload its sender gives up is nobody's fault here.
    if (refusal.status === 500 && request.stream.errored === null) console.error('Local S3:', error);
    return { status: refusal.status, body: writeErrorXml(refusal.code, refusal.message, requestId) };
  }
};

const dispatch = async (system: S3System, request: S3Request): Promise<Answer> => {
  const { buckets, credentials, clock } = system;
  if (request.method === 'OPTIONS') return preflight(buckets.find(request.bucket), request);
  // Signatures are of real time, whatever the business clock says.
  const nowMs = Date.now();
  if (isForm(request)) {
    return postObject({ request, bucket: buckets.require(request.bucket), clock, credentials, nowMs });
  }
  const seal = authorize(request, credentials, nowMs);
  return route({ request, body: incomingBody(request, seal), buckets, clock });
};

const isForm = (request: S3Request): boolean =>
  request.method === 'POST' &&
  request.key === '' &&
  (request.headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/form-data');
