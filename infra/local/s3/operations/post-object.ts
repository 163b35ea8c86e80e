import { authorizeForm } from '../auth/authorize-form.ts';
import type { PostPolicy } from '../auth/post-policy.ts';
import type { S3Credentials } from '../auth/signing.ts';
import { bodyPromises } from '../body/body-promises.ts';
import { readPostedForm } from '../body/multipart-form.ts';
import type { Clock } from '../lifecycle/clock.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { LiveVersion } from '../storage/versions.ts';
import type { Answer } from '../wire/answer.ts';
import { S3Error } from '../wire/s3-error.ts';
import type { Fields, S3Request } from '../wire/s3-request.ts';
import { writeXml } from '../wire/write-xml.ts';
import { descriptionFrom } from './description.ts';
import { keepContent } from './keep-content.ts';
import { receiveContent } from './receive-content.ts';
import { requireKey } from './require-key.ts';
import { readTags } from './tags.ts';
import { writtenHeaders } from './version-headers.ts';

export type Posting = {
  readonly request: S3Request;
  readonly bucket: Bucket;
  readonly clock: Clock;
  readonly credentials: S3Credentials;
  /** Real time, epoch milliseconds. */
  readonly nowMs: number;
};

/** What a browser form uploads: the file is written while it comes in, the policy checked before. */
export const postObject = async ({
  request,
  bucket,
  clock,
  credentials,
  nowMs,
}: Posting): Promise<Answer> => {
  const form = await readPostedForm(request.headers.get('content-type') ?? '', request.bytes);
  const { fields, fileName } = form;
  const policy = authorizeForm(bucket.name, fields, credentials, nowMs);
  const key = (fields.get('key') ?? '').replaceAll('${filename}', () => fileName);
  if (key === '') throw new S3Error(400, 'InvalidArgument', "Bucket POST must contain a field named 'key'.");
  requireKey(key);
  const tagging = fields.get('tagging');
  const description = descriptionFrom(fields);
  const { blob, size, etag, checksum } = await receiveContent(bucket, {
    bytes: within(form.file, policy),
    promises: bodyPromises(fields),
    trailers: new Map(),
  });
  const tags = tagging === undefined ? description.tags : readTags(tagging);
  const content = { ...description, tags, blob, size, etag, checksum };
  const version = await keepContent({ bucket, key, modifiedAt: clock(), content, conditions: new Map() });
  return posted(bucket, key, version, fields);
};

/** Stops at the first byte too many, so that nobody fills the disk with what will be refused. */
async function* within(
  file: AsyncIterable<Uint8Array>,
  { smallest, largest }: PostPolicy,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of file) {
    size += piece.length;
    if (size > largest) {
      throw new S3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
    }
    yield piece;
  }
  if (size < smallest) {
    throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  }
}

const posted = (bucket: Bucket, key: string, version: LiveVersion, fields: Fields): Answer => {
  const headers = writtenHeaders(bucket, key, version);
  const status = { '200': 200, '201': 201 }[fields.get('success_action_status') ?? ''] ?? 204;
  if (status !== 201) return { status, headers };
  const result = { Bucket: bucket.name, Key: key, ETag: `"${version.content.etag}"` };
  return { status, headers, body: writeXml('PostResponse', result) };
};
