import { requireVersion } from '../storage/versions.ts';
import type { LiveVersion } from '../storage/versions.ts';
import type { Answer } from '../wire/answer.ts';
import { byteRange } from './byte-range.ts';
import type { BucketCall, Operation } from './call.ts';
import { readPrecondition } from './preconditions.ts';
import { checksumHeaders, objectHeaders } from './version-headers.ts';

const overridable = [
  'content-type',
  'content-disposition',
  'content-encoding',
  'content-language',
  'cache-control',
  'expires',
];

/** Also answers HEAD, without the bytes. */
export const getObject: Operation = async (call) => {
  const { request, bucket } = call;
  // In the key's turn, so that the bytes are still there when they are opened.
  return bucket.turns.take(request.key, async () => {
    const version = requireVersion(bucket, request.key, request.query.get('versionId') ?? undefined);
    const headers = { ...objectHeaders(bucket, request.key, version), ...overrides(request.query) };
    if (readPrecondition(version, request.headers) === 'unchanged') return { status: 304, headers };
    return withBytes(call, version, headers);
  });
};

const withBytes = async (
  { request, bucket }: BucketCall,
  version: LiveVersion,
  headers: Answer['headers'],
): Promise<Answer> => {
  const { size, blob, checksum } = version.content;
  const range = byteRange(request.headers.get('range'), size);
  const wantsChecksum = range === undefined && request.headers.get('x-amz-checksum-mode') === 'ENABLED';
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const answer = {
    status: range === undefined ? 200 : 206,
    headers: {
      ...headers,
      ...(wantsChecksum ? checksumHeaders(checksum) : {}),
      'content-length': String(end - start + 1),
      'content-range': range && `bytes ${start}-${end}/${size}`,
    },
  };
  if (request.method === 'HEAD' || size === 0) return answer;
  const file = await bucket.blobs.read(blob);
  return { ...answer, body: file.createReadStream({ start, end }) };
};

/** `response-content-type=…` and the like, which a presigned link may carry. */
const overrides = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    overridable.flatMap((name) => {
      const value = query.get(`response-${name}`);
      return value === null ? [] : [[name, value]];
    }),
  );
