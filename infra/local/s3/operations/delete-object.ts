import type { Bucket } from '../storage/bucket.ts';
import { currentVersion, deleteKey, deleteVersion } from '../storage/versions.ts';
import type { Deletion } from '../storage/versions.ts';
import type { Operation } from './call.ts';
import { requireWritable } from './preconditions.ts';

/** Deleting what is not there succeeds, as on S3. */
export const deleteObject: Operation = ({ request, bucket, clock }) =>
  bucket.turns.take(request.key, async () => {
    if (request.headers.has('if-match'))
      requireWritable(currentVersion(bucket.stored(request.key)), request.headers);
    const versionId = request.query.get('versionId') ?? undefined;
    const deletion = await deleteOne(bucket, request.key, versionId, clock());
    return {
      status: 204,
      headers: {
        'x-amz-delete-marker': deletion.isMarker ? 'true' : undefined,
        'x-amz-version-id': deletion.versionId,
      },
    };
  });

/** To be called in the key's turn. */
export const deleteOne = (
  bucket: Bucket,
  key: string,
  versionId: string | undefined,
  now: number,
): Promise<Deletion> =>
  versionId === undefined ? deleteKey(bucket, key, now) : deleteVersion(bucket, key, versionId);
