import type { IncomingBody } from '../body/incoming-body.ts';
import { measured, requireKeptPromises } from '../body/measured-body.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { Part } from '../storage/records.ts';

/**
 * Writes a body to the bucket's blobs. Nothing names the blob yet.
 * @throws S3Error when it is not what was promised; nothing is kept then
 */
export const receiveContent = async (bucket: Bucket, body: IncomingBody): Promise<Part & { md5: Buffer }> => {
  const { bytes, measure } = measured(body.bytes, body.promises.algorithm);
  const blob = await bucket.blobs.write(bytes);
  const { size, md5, algorithm, checksum, sha256Hex } = measure();
  try {
    requireKeptPromises({ size, md5, algorithm, checksum, sha256Hex }, body);
  } catch (error) {
    await bucket.blobs.remove(blob);
    throw error;
  }
  const stored = { algorithm, value: checksum, type: 'FULL_OBJECT' as const };
  return { blob, size, md5, etag: md5.toString('hex'), checksum: stored };
};
