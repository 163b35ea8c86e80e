import { S3Error } from '../wire/s3-error.ts';
import type { Operation } from './call.ts';
import { requireUpload } from './multipart-upload.ts';
import { receiveContent } from './receive-content.ts';
import { checksumHeaders } from './version-headers.ts';

const lastPartNumber = 10_000;

export const uploadPart: Operation = async ({ request, bucket, body }) => {
  if (request.headers.has('x-amz-copy-source')) {
    throw new S3Error(501, 'NotImplemented', 'UploadPartCopy is not supported.');
  }
  const { uploadId, algorithm } = requireUpload(bucket, request);
  const number = Number(request.query.get('partNumber'));
  if (!Number.isInteger(number) || number < 1 || number > lastPartNumber) {
    throw new S3Error(
      400,
      'InvalidArgument',
      'Part number must be an integer between 1 and 10000, inclusive',
    );
  }
  const isSilent = body.promises.checksum === undefined && body.promises.trailer === undefined;
  const promises = isSilent ? { ...body.promises, algorithm } : body.promises;
  const { blob, size, etag, checksum } = await receiveContent(bucket, { ...body, promises });
  await bucket.turns.take(uploadId, async () => {
    const upload = bucket.upload(uploadId);
    if (upload === undefined) {
      await bucket.blobs.remove(blob);
      throw new S3Error(404, 'NoSuchUpload', 'The specified multipart upload does not exist.');
    }
    const former = upload.parts[number];
    await bucket.keepUpload({
      ...upload,
      parts: { ...upload.parts, [number]: { blob, size, etag, checksum } },
    });
    if (former !== undefined) await bucket.blobs.remove(former.blob);
  });
  return { status: 200, headers: { etag: `"${etag}"`, ...checksumHeaders(checksum) } };
};
