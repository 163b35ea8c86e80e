import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetBucketLifecycleConfigurationCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { LifecycleRule } from '@aws-sdk/client-s3';
import type { Removal } from '../../../../infra/local/s3/lifecycle/sweep.ts';
import { s3Engine } from '../../../support/engines.ts';
import type { TestS3 } from '../../../support/engines.ts';

let engine: TestS3;
let client: S3Client;

beforeAll(async () => {
  engine = await s3Engine();
  client = new S3Client({ ...engine.connection, maxAttempts: 1 });
});

const at = (instant: string): void => {
  engine.clock.now = Date.parse(instant);
};
const configure = (Bucket: string, Rules: LifecycleRule[]) =>
  client.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules } }));
/** Other tests' buckets are swept too; only this one's matter. */
const sweep = async (bucket: string): Promise<readonly Removal[]> =>
  (await engine.sweep()).filter((removal) => removal.bucket === bucket);
const create = async (Bucket: string, Rules: LifecycleRule[]): Promise<void> => {
  await client.send(new CreateBucketCommand({ Bucket }));
  await configure(Bucket, Rules);
};
const put = (Bucket: string, Key: string, Tagging?: string) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', Tagging }));
const expiring = (ID: string, Prefix: string, Days: number): LifecycleRule => ({
  ID,
  Status: 'Enabled',
  Filter: { Prefix },
  Expiration: { Days },
});

test('an object goes at the midnight UTC that follows its days, counted by the business clock', async () => {
  await create('recordings', [expiring('ninety', 'rec/', 89)]);
  at('2020-01-10T15:00:00Z');
  await put('recordings', 'rec/call');
  await put('recordings', 'kept/call');

  const head = await client.send(new HeadObjectCommand({ Bucket: 'recordings', Key: 'rec/call' }));
  at('2020-04-08T15:00:01Z');
  const early = await sweep('recordings');
  at('2020-04-08T23:59:59Z');
  const stillEarly = await sweep('recordings');
  at('2020-04-09T00:00:00Z');
  const due = await sweep('recordings');

  expect(head.Expiration).toBe('expiry-date="Thu, 09 Apr 2020 00:00:00 GMT", rule-id="ninety"');
  expect(head.LastModified).toEqual(new Date('2020-01-10T15:00:00Z'));
  expect([early, stillEarly]).toEqual([[], []]);
  expect(due).toEqual([{ bucket: 'recordings', key: 'rec/call', kind: 'expired' }]);
  const gone = client.send(new HeadObjectCommand({ Bucket: 'recordings', Key: 'rec/call' }));
  await expect(gone).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
  await expect(
    client.send(new HeadObjectCommand({ Bucket: 'recordings', Key: 'kept/call' })),
  ).resolves.toBeDefined();
});

test('the earliest of several rules counts, and only those that are on and fit', async () => {
  const tagged: LifecycleRule = {
    ID: 'tagged',
    Status: 'Enabled',
    Filter: { And: { Prefix: 'a/', Tags: [{ Key: 'short', Value: '1' }] } },
    Expiration: { Days: 1 },
  };
  const off: LifecycleRule = { ...expiring('off', '', 1), Status: 'Disabled' };
  await create('several', [expiring('long', 'a/', 30), tagged, off]);
  at('2020-01-01T00:00:00Z');
  const long = await put('several', 'a/long');
  const short = await put('several', 'a/short', 'short=1');
  const other = await put('several', 'b', 'short=1');

  expect(long.Expiration).toContain('31 Jan 2020');
  expect(short.Expiration).toContain('02 Jan 2020');
  expect(other.Expiration).toBeUndefined();
});

test('uploads left unfinished are given up', async () => {
  const AbortIncompleteMultipartUpload = { DaysAfterInitiation: 1 };
  await create('unfinished', [
    { ID: 'abort', Status: 'Enabled', Filter: { Prefix: '' }, AbortIncompleteMultipartUpload },
  ]);
  at('2020-01-10T15:00:00Z');
  await client.send(new CreateMultipartUploadCommand({ Bucket: 'unfinished', Key: 'big' }));

  at('2020-01-11T15:00:00Z');
  const early = await sweep('unfinished');
  at('2020-01-12T00:00:00Z');
  const due = await sweep('unfinished');

  expect([early, due]).toEqual([[], [{ bucket: 'unfinished', key: 'big', kind: 'aborted-upload' }]]);
  const left = await client.send(new ListMultipartUploadsCommand({ Bucket: 'unfinished' }));
  expect(left.Uploads ?? []).toEqual([]);
});

test('in a versioned bucket expiry marks, then the former versions go, then the lone marker', async () => {
  const Bucket = 'versions';
  await create(Bucket, [
    { ...expiring('mark', '', 1), NoncurrentVersionExpiration: { NoncurrentDays: 2 } },
    {
      ID: 'lone',
      Status: 'Enabled',
      Filter: { Prefix: '' },
      Expiration: { ExpiredObjectDeleteMarker: true },
    },
  ]);
  await client.send(
    new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
  );
  at('2020-01-01T00:00:00Z');
  await put(Bucket, 'k');
  const kinds = async (instant: string) => {
    at(instant);
    return (await sweep('versions')).map(({ kind }) => kind);
  };

  expect(await kinds('2020-01-02T00:00:00Z')).toEqual(['expired']);
  expect(await kinds('2020-01-03T00:00:00Z')).toEqual([]);
  expect(await kinds('2020-01-04T00:00:00Z')).toEqual(['noncurrent', 'lone-marker']);
  const listed = await client.send(new ListObjectVersionsCommand({ Bucket }));
  expect([listed.Versions, listed.DeleteMarkers]).toEqual([undefined, undefined]);
});

test('rules are given back as they were set, and refused when they could not be kept to', async () => {
  await create('rules', [expiring('r', 'rec/', 88)]);
  const refused = (rule: LifecycleRule) =>
    configure('rules', [rule]).catch((error: unknown) => (error as Error).name);
  const base: LifecycleRule = { ID: 'x', Status: 'Enabled', Filter: { Prefix: '' } };

  expect(await refused({ ...base, Transitions: [{ Days: 1, StorageClass: 'GLACIER' }] })).toBe(
    'NotImplemented',
  );
  expect(await refused({ ...base, Expiration: { Days: 0 } })).toBe('InvalidArgument');
  expect(await refused(base)).toBe('InvalidRequest');
  const read = await client.send(new GetBucketLifecycleConfigurationCommand({ Bucket: 'rules' }));
  expect(read.Rules).toEqual([expiring('r', 'rec/', 88)]);
});

test('an object deleted by hand is not reported by the lifecycle', async () => {
  await create('by-hand', [expiring('day', '', 1)]);
  at('2020-01-01T00:00:00Z');
  await put('by-hand', 'k');
  await client.send(new DeleteObjectCommand({ Bucket: 'by-hand', Key: 'k' }));

  at('2020-02-01T00:00:00Z');
  const removed = await sweep('by-hand');

  expect(removed).toEqual([]);
});
