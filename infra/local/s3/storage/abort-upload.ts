import type { Bucket } from './bucket.ts';
import type { Upload } from './records.ts';

/** Forgets a multipart upload and its parts; false when it was no longer there. */
export const abortUpload = (bucket: Bucket, uploadId: string): Promise<boolean> =>
  bucket.turns.take(uploadId, async () => {
    const upload = bucket.upload(uploadId);
    if (upload === undefined) return false;
    await dropUpload(bucket, upload);
    return true;
  });

/** To be called in the upload's turn. */
export const dropUpload = async (bucket: Bucket, upload: Upload): Promise<void> => {
  await bucket.forgetUpload(upload.uploadId);
  for (const part of Object.values(upload.parts)) await bucket.blobs.remove(part.blob);
};
