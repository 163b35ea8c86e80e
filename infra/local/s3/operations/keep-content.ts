import type { Bucket } from '../storage/bucket.ts';
import type { Content } from '../storage/records.ts';
import { addVersion, currentVersion } from '../storage/versions.ts';
import type { LiveVersion } from '../storage/versions.ts';
import type { Fields } from '../wire/s3-request.ts';
import { requireWritable } from './preconditions.ts';

export type Write = {
  readonly bucket: Bucket;
  readonly key: string;
  readonly modifiedAt: number;
  readonly content: Content;
  /** Of the request: they may ask that the key be new, or unchanged. */
  readonly conditions: Fields;
};

/** Makes received content the current version of a key, or drops it when a condition does not hold. */
export const keepContent = ({ bucket, key, modifiedAt, content, conditions }: Write): Promise<LiveVersion> =>
  bucket.turns.take(key, async () => {
    try {
      requireWritable(currentVersion(bucket.stored(key)), conditions);
    } catch (error) {
      await bucket.blobs.remove(content.blob);
      throw error;
    }
    const version = await addVersion(bucket, key, modifiedAt, content);
    bucket.onArrival(key);
    return { ...version, content };
  });
