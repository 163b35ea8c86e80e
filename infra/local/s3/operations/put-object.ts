import { currentVersion } from '../storage/versions.ts';
import type { Operation } from './call.ts';
import { descriptionFrom } from './description.ts';
import { keepContent } from './keep-content.ts';
import { requireWritable } from './preconditions.ts';
import { receiveContent } from './receive-content.ts';
import { requireKey } from './require-key.ts';
import { writtenHeaders } from './version-headers.ts';

export const putObject: Operation = async ({ request, bucket, body, clock }) => {
  const { key, headers } = request;
  requireKey(key);
  const description = descriptionFrom(headers);
  // Spares a doomed upload; decided again once the bytes are there.
  requireWritable(currentVersion(bucket.stored(key)), headers);
  const { blob, size, etag, checksum } = await receiveContent(bucket, body);
  const content = { ...description, blob, size, etag, checksum };
  const version = await keepContent({ bucket, key, modifiedAt: clock(), content, conditions: headers });
  return { status: 200, headers: writtenHeaders(bucket, key, version) };
};
