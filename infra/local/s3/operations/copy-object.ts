import { incomingCopy } from '../body/incoming-copy.ts';
import type { Bucket } from '../storage/bucket.ts';
import { requireVersion } from '../storage/versions.ts';
import type { LiveVersion } from '../storage/versions.ts';
import { S3Error } from '../wire/s3-error.ts';
import type { S3Request } from '../wire/s3-request.ts';
import { writeXml } from '../wire/write-xml.ts';
import type { Call, Operation } from './call.ts';
import { descriptionFrom } from './description.ts';
import { keepContent } from './keep-content.ts';
import { failed, readPrecondition } from './preconditions.ts';
import { receiveContent } from './receive-content.ts';
import { requireKey } from './require-key.ts';
import { versionHeader } from './version-headers.ts';

type Source = { readonly bucket: Bucket; readonly key: string; readonly version: LiveVersion };

/** The copy is a new object: its age, and so its expiry, starts now. */
export const copyObject: Operation = async (call) => {
  const { request, bucket, clock } = call;
  requireKey(request.key);
  const source = findSource(call);
  requireChange(source, bucket, request);
  if (readPrecondition(source.version, request.headers, 'x-amz-copy-source-') === 'unchanged') throw failed();
  const { headers, metadata, tags, checksum } = source.version.content;
  const replacement = descriptionFrom(request.headers);
  const received = await receiveContent(
    bucket,
    incomingCopy(source.bucket.blobs.bytes(source.version.content.blob), checksum.algorithm),
  );
  const content = {
    ...(replaces(request, 'metadata') ? replacement : { headers, metadata }),
    tags: replaces(request, 'tagging') ? replacement.tags : tags,
    blob: received.blob,
    size: received.size,
    etag: received.etag,
    checksum: received.checksum,
  };
  const write = { bucket, key: request.key, modifiedAt: clock(), content, conditions: request.headers };
  const version = await keepContent(write);
  const result = { ETag: `"${content.etag}"`, LastModified: new Date(version.modifiedAt).toISOString() };
  return { status: 200, headers: versionHeader(bucket, version), body: writeXml('CopyObjectResult', result) };
};

const replaces = (request: S3Request, what: 'metadata' | 'tagging'): boolean =>
  request.headers.get(`x-amz-${what}-directive`) === 'REPLACE';

/** The header reads `bucket/key`, perhaps with a leading slash and `?versionId=…`, percent-encoded. */
const findSource = ({ request, buckets }: Call): Source => {
  const [path = '', query = ''] = (request.headers.get('x-amz-copy-source') ?? '').split('?');
  const [name = '', ...key] = decodeURIComponent(path.replace(/^\//, '')).split('/');
  const bucket = buckets.require(name);
  const versionId = new URLSearchParams(query).get('versionId') ?? undefined;
  return { bucket, key: key.join('/'), version: requireVersion(bucket, key.join('/'), versionId) };
};

const requireChange = (source: Source, bucket: Bucket, request: S3Request): void => {
  if (source.bucket !== bucket || source.key !== request.key || replaces(request, 'metadata')) return;
  throw new S3Error(
    400,
    'InvalidRequest',
    'This copy request is illegal: it copies an object onto itself unchanged.',
  );
};
