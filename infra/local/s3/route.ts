import { createBucket, deleteBucket, headBucket, listBuckets } from './operations/buckets.ts';
import {
  deleteCors,
  deleteLifecycle,
  getCors,
  getLifecycle,
  getVersioning,
  putCors,
  putLifecycle,
  putVersioning,
} from './operations/bucket-settings.ts';
import type { Call, Operation } from './operations/call.ts';
import { completeUpload } from './operations/complete-upload.ts';
import { copyObject } from './operations/copy-object.ts';
import { deleteObject } from './operations/delete-object.ts';
import { deleteObjects } from './operations/delete-objects.ts';
import { getObject } from './operations/get-object.ts';
import { listObjects } from './operations/list-objects.ts';
import { listVersions } from './operations/list-versions.ts';
import { abortMultipartUpload, createUpload, listParts, listUploads } from './operations/multipart-upload.ts';
import { deleteTagging, getTagging, putTagging } from './operations/object-tagging.ts';
import { putObject } from './operations/put-object.ts';
import { uploadPart } from './operations/upload-part.ts';
import type { Answer } from './wire/answer.ts';
import { S3Error } from './wire/s3-error.ts';
import type { S3Request } from './wire/s3-request.ts';

/** By method and, after it, the sub-resource the query names. */
const bucketOperations: Readonly<Record<string, Operation>> = {
  HEAD: headBucket,
  GET: listObjects,
  DELETE: deleteBucket,
  'GET versions': listVersions,
  'GET uploads': listUploads,
  'POST delete': deleteObjects,
  'GET versioning': getVersioning,
  'PUT versioning': putVersioning,
  'GET lifecycle': getLifecycle,
  'PUT lifecycle': putLifecycle,
  'DELETE lifecycle': deleteLifecycle,
  'GET cors': getCors,
  'PUT cors': putCors,
  'DELETE cors': deleteCors,
};

const objectOperations: Readonly<Record<string, Operation>> = {
  HEAD: getObject,
  GET: getObject,
  PUT: putObject,
  'PUT copy': copyObject,
  DELETE: deleteObject,
  'GET tagging': getTagging,
  'PUT tagging': putTagging,
  'DELETE tagging': deleteTagging,
  'POST uploads': createUpload,
  'PUT uploadId': uploadPart,
  'POST uploadId': completeUpload,
  'DELETE uploadId': abortMultipartUpload,
  'GET uploadId': listParts,
};

/** Parameters of operations, not names of other ones. */
const parameters = new Set([
  'x-id',
  'versionId',
  'list-type',
  'prefix',
  'delimiter',
  'max-keys',
  'start-after',
  'continuation-token',
  'encoding-type',
  'fetch-owner',
  'key-marker',
  'version-id-marker',
  'max-uploads',
  'max-parts',
  'part-number-marker',
  'upload-id-marker',
]);

/** Runs the operation a request names. @throws S3Error NotImplemented rather than doing something close to it */
export const route = (call: Call): Promise<Answer> => {
  const { request, buckets } = call;
  const name = operationName(request);
  if (request.bucket === '') return name === 'GET' ? listBuckets(call) : notImplemented(name);
  if (request.key === '' && name === 'PUT') return createBucket(call);
  const operation = (request.key === '' ? bucketOperations : objectOperations)[name];
  if (operation === undefined) return notImplemented(name);
  return operation({ ...call, bucket: buckets.require(request.bucket) });
};

const operationName = (request: S3Request): string => {
  const names = [...request.query.keys()];
  // A part's number is a parameter beside its upload, and the name of an operation without one.
  const subResource = names.includes('uploadId') ? 'uploadId' : names.find((name) => !isParameter(name));
  if (subResource !== undefined) return `${request.method} ${subResource}`;
  return request.headers.has('x-amz-copy-source') ? `${request.method} copy` : request.method;
};

/** Presigned links carry headers in their query, in either case. */
const isParameter = (name: string): boolean =>
  parameters.has(name) || name.startsWith('response-') || name.toLowerCase().startsWith('x-amz-');

const notImplemented = (name: string): Promise<Answer> =>
  Promise.reject(new S3Error(501, 'NotImplemented', `The local S3 has no operation for ${name}.`));
