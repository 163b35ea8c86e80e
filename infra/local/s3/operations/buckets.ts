import { readText } from '../body/read-text.ts';
import { writeXml } from '../wire/write-xml.ts';
import type { Call, Operation } from './call.ts';

export const listBuckets: Operation<Call> = ({ buckets }) => {
  const Bucket = buckets.all().map(({ name, settings }) => ({
    Name: name,
    CreationDate: new Date(settings.createdAt).toISOString(),
  }));
  return Promise.resolve({ status: 200, body: writeXml('ListAllMyBucketsResult', { Buckets: { Bucket } }) });
};

export const createBucket: Operation<Call> = async ({ request, body, buckets, clock }) => {
  await readText(body);
  await buckets.create(request.bucket, clock());
  return { status: 200, headers: { location: `/${request.bucket}` } };
};

export const headBucket: Operation = () => Promise.resolve({ status: 200 });

export const deleteBucket: Operation = async ({ buckets, bucket }) => {
  await buckets.remove(bucket.name);
  return { status: 204 };
};
