import { GetObjectCommand } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { SentRecording, UploadGrant } from '../usecases/ports/files.ts';
import type { Bucket } from './bucket.ts';

/** A folder of recordings over a slow line. */
const UPLOAD_SECONDS = 3600;

/** A form that sends exactly this recording to this key: its size, type and SHA-256 are conditions of the signature. */
export function grantRecording(
  bucket: Bucket,
  key: string,
  { bytes, sha256, contentType }: SentRecording,
): Promise<UploadGrant> {
  const fields = {
    'content-type': contentType,
    'x-amz-checksum-algorithm': 'SHA256',
    'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
  };
  return createPresignedPost(bucket.client, {
    Bucket: bucket.name,
    Key: key,
    Conditions: [
      ['content-length-range', bytes, bytes],
      ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
    ],
    Fields: fields,
    Expires: UPLOAD_SECONDS,
  });
}

/** Played in the page, never kept: neither by a browser nor by what lies in between. */
export const grantListening = (bucket: Bucket, key: string, seconds: number): Promise<string> =>
  getSignedUrl(
    bucket.client,
    new GetObjectCommand({
      Bucket: bucket.name,
      Key: key,
      ResponseContentDisposition: 'inline',
      ResponseCacheControl: 'no-store',
    }),
    { expiresIn: seconds },
  );
