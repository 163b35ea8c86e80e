import { paginateListObjectsV2 } from '@aws-sdk/client-s3';
import type { LyingRecording } from '../usecases/ports.ts';
import type { Bucket } from './bucket.ts';
import { readRecordingKey } from './file-keys.ts';

/** Every object under `rec/`, a page of the bucket's listing at a time. */
export async function* lyingRecordings(bucket: Bucket): AsyncIterable<readonly LyingRecording[]> {
  const asked = { Bucket: bucket.name, Prefix: 'rec/' };
  for await (const { Contents = [] } of paginateListObjectsV2({ client: bucket.client }, asked))
    yield Contents.flatMap(({ Key = '', Size = 0, LastModified }) => {
      const read = readRecordingKey(Key);
      const createdAt = LastModified?.toISOString() ?? '';
      return read === undefined ? [] : [{ ...read, bytes: Size, createdAt }];
    });
}
