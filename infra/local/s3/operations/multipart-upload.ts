import { randomUUID } from 'node:crypto';
import { checksumAlgorithm } from '../body/checksum.ts';
import type { ChecksumAlgorithm } from '../body/checksum.ts';
import { abortUpload } from '../storage/abort-upload.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { StoredChecksum, Upload } from '../storage/records.ts';
import { S3Error } from '../wire/s3-error.ts';
import type { S3Request } from '../wire/s3-request.ts';
import { writeXml } from '../wire/write-xml.ts';
import type { Operation } from './call.ts';
import { descriptionFrom } from './description.ts';
import { requireKey } from './require-key.ts';

export const createUpload: Operation = async ({ request, bucket, clock }) => {
  requireKey(request.key);
  const uploadId = randomUUID();
  const algorithm = checksumAlgorithm(request.headers.get('x-amz-checksum-algorithm')) ?? 'crc64nvme';
  const checksumType = wantedType(request, algorithm);
  const { key } = request;
  const description = descriptionFrom(request.headers);
  await bucket.keepUpload({
    ...description,
    uploadId,
    key,
    initiatedAt: clock(),
    algorithm,
    checksumType,
    parts: {},
  });
  const headers = {
    'x-amz-checksum-algorithm': algorithm.toUpperCase(),
    'x-amz-checksum-type': checksumType,
  };
  const result = { Bucket: bucket.name, Key: key, UploadId: uploadId };
  return { status: 200, headers, body: writeXml('InitiateMultipartUploadResult', result) };
};

export const abortMultipartUpload: Operation = async ({ request, bucket }) => {
  await abortUpload(bucket, requireUpload(bucket, request).uploadId);
  return { status: 204 };
};

export const listParts: Operation = ({ request, bucket }) => {
  const { key, uploadId, parts } = requireUpload(bucket, request);
  const Part = Object.entries(parts).map(([number, part]) => ({
    PartNumber: number,
    ETag: `"${part.etag}"`,
    Size: part.size,
    [`Checksum${part.checksum.algorithm.toUpperCase()}`]: part.checksum.value,
  }));
  const result = { Bucket: bucket.name, Key: key, UploadId: uploadId, IsTruncated: false, Part };
  return Promise.resolve({ status: 200, body: writeXml('ListPartsResult', result) });
};

export const listUploads: Operation = ({ request, bucket }) => {
  const prefix = request.query.get('prefix') ?? '';
  const uploads = bucket.uploads().filter(({ key }) => key.startsWith(prefix));
  const Upload = uploads.map(({ key, uploadId, initiatedAt }) => ({
    Key: key,
    UploadId: uploadId,
    Initiated: new Date(initiatedAt).toISOString(),
  }));
  const result = { Bucket: bucket.name, IsTruncated: false, Upload };
  return Promise.resolve({ status: 200, body: writeXml('ListMultipartUploadsResult', result) });
};

/** The upload a request names, by id and key. @throws S3Error NoSuchUpload */
export const requireUpload = (bucket: Bucket, request: S3Request): Upload => {
  const upload = bucket.upload(request.query.get('uploadId') ?? '');
  if (upload?.key === request.key) return upload;
  throw new S3Error(404, 'NoSuchUpload', 'The specified multipart upload does not exist.');
};

const wantedType = (request: S3Request, algorithm: ChecksumAlgorithm): StoredChecksum['type'] => {
  const wanted = request.headers.get('x-amz-checksum-type');
  if (algorithm === 'crc64nvme') return 'FULL_OBJECT';
  return wanted === 'FULL_OBJECT' && algorithm.startsWith('crc') ? 'FULL_OBJECT' : 'COMPOSITE';
};
