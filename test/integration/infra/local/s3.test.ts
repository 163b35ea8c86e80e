import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectVersionsCommand,
  PutBucketCorsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type {
  GetObjectCommandInput,
  GetObjectCommandOutput,
  PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { s3Engine } from '../../../support/engines.ts';

let client: S3Client;
let endpoint: string;
const bucket = 'objects';

beforeAll(async () => {
  const engine = await s3Engine();
  endpoint = engine.endpoint;
  client = new S3Client({ ...engine.connection, maxAttempts: 1 });
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
});

const put = (
  Key: string,
  Body: NonNullable<PutObjectCommandInput['Body']>,
  more: Partial<PutObjectCommandInput> = {},
) => client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ...more }));
const get = (Key: string, more: Partial<GetObjectCommandInput> = {}) =>
  client.send(new GetObjectCommand({ Bucket: bucket, Key, ...more }));
const text = (output: GetObjectCommandOutput): Promise<string> => output.Body!.transformToString();
const status = (httpStatusCode: number) => ({ $metadata: { httpStatusCode } });

describe('what is written', () => {
  test('is read back with its description, under any name', async () => {
    const key = "a/b c+é/../~'()*!&=?#%41.txt";
    const Metadata = { org: 'o1' };

    const written = await put(key, 'hello world', {
      ContentType: 'text/plain',
      CacheControl: 'no-store',
      Metadata,
    });

    const read = await get(key);
    expect(await text(read)).toBe('hello world');
    expect(read).toMatchObject({ ContentType: 'text/plain', CacheControl: 'no-store', Metadata });
    expect(read.ETag).toBe('"5eb63bbbe01eeed093cb22bb8f5acdc3"');
    expect(written.ETag).toBe(read.ETag);
  });

  test('as a stream of unknown framing is kept without its framing', async () => {
    const bytes = randomBytes(300_000);

    await put('stream', Readable.from([bytes]), { ContentLength: bytes.length });

    const read = await get('stream');
    expect(Buffer.from(await read.Body!.transformToByteArray()).equals(bytes)).toBe(true);
    expect(read.ContentEncoding).toBeUndefined();
  });

  test('empty stays empty', async () => {
    await put('empty', '');

    const read = await get('empty');

    expect(await text(read)).toBe('');
    expect(read.ContentLength).toBe(0);
  });

  test('against its checksum is refused and leaves nothing', async () => {
    const ChecksumSHA256 = Buffer.alloc(32).toString('base64');

    await expect(put('bad', 'xyz', { ChecksumSHA256 })).rejects.toMatchObject({ name: 'BadDigest' });

    await expect(get('bad')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  test.each([
    ['CRC32', 'NSRBwg=='],
    ['CRC32C', 'Nks/tw=='],
    ['CRC64NVME', 'BeXKuz/B+us='],
    ['SHA1', createHash('sha1').update('abc').digest('base64')],
    ['SHA256', createHash('sha256').update('abc').digest('base64')],
  ] as const)('shows the %s it was sent with', async (ChecksumAlgorithm, expected) => {
    const written = await put(`sum-${ChecksumAlgorithm}`, 'abc', { ChecksumAlgorithm });

    const head = await client.send(
      new HeadObjectCommand({ Bucket: bucket, Key: `sum-${ChecksumAlgorithm}`, ChecksumMode: 'ENABLED' }),
    );

    const name = `Checksum${ChecksumAlgorithm}` as const;
    expect(head[name]).toBe(expected);
    expect(written[name]).toBe(expected);
  });

  test('only to create does not replace, of two at once one wins', async () => {
    await put('once', 'first', { IfNoneMatch: '*' });
    await expect(put('once', 'second', { IfNoneMatch: '*' })).rejects.toMatchObject(status(412));

    const race = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => put('race', `${index}`, { IfNoneMatch: '*' })),
    );

    expect(race.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect(await text(await get('once'))).toBe('first');
  });

  test('only to replace what was read', async () => {
    const { ETag } = await put('replaced', 'one');
    await put('replaced', 'two', { IfMatch: ETag });

    await expect(put('replaced', 'three', { IfMatch: ETag })).rejects.toMatchObject(status(412));
    await expect(put('never', 'x', { IfMatch: ETag })).rejects.toMatchObject(status(404));
  });
});

describe('what is read', () => {
  beforeAll(() => put('range', 'hello world'));

  test.each([
    ['bytes=6-10', 'world', 'bytes 6-10/11'],
    ['bytes=6-', 'world', 'bytes 6-10/11'],
    ['bytes=-5', 'world', 'bytes 6-10/11'],
    ['bytes=-50', 'hello world', 'bytes 0-10/11'],
    ['bytes=9-99', 'ld', 'bytes 9-10/11'],
  ])('the range %s is %j', async (Range, expected, ContentRange) => {
    const read = await get('range', { Range });

    expect(await text(read)).toBe(expected);
    expect(read).toMatchObject({ ContentRange, ...status(206) });
  });

  test('no byte of a range past the end', async () => {
    await expect(get('range', { Range: 'bytes=99-' })).rejects.toMatchObject(status(416));
  });

  test('everything when the range ends before it starts', async () => {
    const read = await get('range', { Range: 'bytes=5-2' });

    expect(read).toMatchObject({ ContentLength: 11, ...status(200) });
    await text(read);
  });

  test('only under the conditions asked', async () => {
    const { ETag, LastModified } = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'range' }));
    const earlier = new Date(LastModified!.getTime() - 60_000);

    await expect(get('range', { IfMatch: '"nope"' })).rejects.toMatchObject(status(412));
    await expect(get('range', { IfNoneMatch: ETag })).rejects.toMatchObject(status(304));
    await expect(get('range', { IfModifiedSince: LastModified })).rejects.toMatchObject(status(304));
    await expect(get('range', { IfUnmodifiedSince: earlier })).rejects.toMatchObject(status(412));
    const read = await get('range', { IfMatch: ETag, IfUnmodifiedSince: earlier });
    expect(await text(read)).toBe('hello world');
  });
});

describe('what is copied, tagged or deleted', () => {
  test('a copy keeps the description, or takes another one', async () => {
    await put('source é', 'abc', { ContentType: 'audio/wav', Metadata: { a: '1' }, Tagging: 'hold=1' });
    const copy = (Key: string, more: object) =>
      client.send(
        new CopyObjectCommand({ Bucket: bucket, Key, CopySource: `${bucket}/source%20%C3%A9`, ...more }),
      );

    await copy('same', {});
    await copy('described', {
      MetadataDirective: 'REPLACE',
      ContentType: 'audio/mpeg',
      Metadata: { b: '2' },
    });

    expect(await get('same')).toMatchObject({ ContentType: 'audio/wav', Metadata: { a: '1' }, TagCount: 1 });
    expect(await get('described')).toMatchObject({ ContentType: 'audio/mpeg', Metadata: { b: '2' } });
    expect(await text(await get('described'))).toBe('abc');
    await expect(copy('source é', {})).rejects.toMatchObject({ name: 'InvalidRequest' });
  });

  test('tags are replaced as a set and the bytes stay', async () => {
    await put('tagged', 'abc', { Tagging: 'a=1&b=2' });
    const Tagging = { TagSet: [{ Key: 'hold', Value: '<&é>' }] };

    await client.send(new PutObjectTaggingCommand({ Bucket: bucket, Key: 'tagged', Tagging }));

    const read = await client.send(new GetObjectTaggingCommand({ Bucket: bucket, Key: 'tagged' }));
    expect(read.TagSet).toEqual(Tagging.TagSet);
    expect(await text(await get('tagged'))).toBe('abc');
  });

  test('deleted objects are gone, and deleting them again is no error', async () => {
    for (const key of ['d1', 'd2', 'd&3']) await put(key, key);

    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'd1' }));
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'd1' }));
    const Objects = [{ Key: 'd2' }, { Key: 'd&3' }, { Key: 'never' }];
    const deleted = await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } }));

    expect(deleted.Deleted).toEqual(Objects);
    for (const Key of ['d1', 'd2', 'd&3']) {
      const head = client.send(new HeadObjectCommand({ Bucket: bucket, Key }));
      await expect(head).rejects.toMatchObject(status(404));
    }
  });

  test('a versioned bucket keeps what is replaced and marks what is deleted', async () => {
    const Bucket = 'versioned';
    await client.send(new CreateBucketCommand({ Bucket }));
    const VersioningConfiguration = { Status: 'Enabled' as const };
    await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
    const first = await client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '1' }));
    await client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '2' }));
    const marker = await client.send(new DeleteObjectCommand({ Bucket, Key: 'k' }));

    const listed = await client.send(new ListObjectVersionsCommand({ Bucket }));
    const read = await client.send(new GetObjectCommand({ Bucket, Key: 'k', VersionId: first.VersionId! }));

    expect(listed.Versions).toHaveLength(2);
    expect(listed.DeleteMarkers).toMatchObject([{ VersionId: marker.VersionId, IsLatest: true }]);
    expect(await text(read)).toBe('1');
    await expect(client.send(new GetObjectCommand({ Bucket, Key: 'k' }))).rejects.toMatchObject(status(404));
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'k', VersionId: marker.VersionId! }));
    expect(await text(await client.send(new GetObjectCommand({ Bucket, Key: 'k' })))).toBe('2');
  });
});

describe('buckets and who may use them', () => {
  test('are listed, are created once, and go only when empty', async () => {
    await client.send(new CreateBucketCommand({ Bucket: 'passing' }));
    const again = client.send(new CreateBucketCommand({ Bucket: 'passing' }));
    await expect(again).rejects.toMatchObject({ name: 'BucketAlreadyOwnedByYou' });
    await client.send(new DeleteBucketCommand({ Bucket: 'passing' }));
    await expect(client.send(new DeleteBucketCommand({ Bucket: bucket }))).rejects.toMatchObject(status(409));

    const names = (await client.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name);

    expect(names).toContain(bucket);
    expect(names).not.toContain('passing');
    await expect(client.send(new CreateBucketCommand({ Bucket: 'A..B' }))).rejects.toMatchObject(status(400));
  });

  test('pages of an allowed origin may ask, others may not', async () => {
    const rule = {
      AllowedOrigins: ['https://localhost:3000'],
      AllowedMethods: ['POST'],
      AllowedHeaders: ['x-ok-*'],
    };
    const CORSConfiguration = { CORSRules: [rule] };
    await client.send(new PutBucketCorsCommand({ Bucket: bucket, CORSConfiguration }));
    const ask = async (origin: string, method: string, header: string): Promise<string | null> => {
      const headers = {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': header,
      };
      const answer = await fetch(`${endpoint}/${bucket}/x`, { method: 'OPTIONS', headers });
      return answer.headers.get('access-control-allow-origin');
    };

    expect(await ask('https://localhost:3000', 'POST', 'X-Ok-This')).toBe('https://localhost:3000');
    expect(await ask('https://localhost:3000', 'POST', 'x-other')).toBeNull();
    expect(await ask('https://localhost:3000', 'PUT', 'x-ok-this')).toBeNull();
    expect(await ask('https://evil', 'POST', 'x-ok-this')).toBeNull();
  });

  test('unsigned requests, unknown keys and wrong secrets are turned away', async () => {
    const { connection } = await s3Engine();
    const read = (accessKeyId: string, secretAccessKey: string) =>
      new S3Client({ ...connection, credentials: { accessKeyId, secretAccessKey }, maxAttempts: 1 }).send(
        new GetObjectCommand({ Bucket: bucket, Key: 'range' }),
      );

    expect((await fetch(`${endpoint}/${bucket}/range`)).status).toBe(403);
    await expect(read('local', 'wrong')).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    await expect(read('stranger', 'local')).rejects.toMatchObject({ name: 'InvalidAccessKeyId' });
    await expect(read('local', 'local')).resolves.toMatchObject(status(200));
  });

  test('an operation this engine lacks is refused rather than taken for another', async () => {
    const answer = await client
      .send(new GetObjectCommand({ Bucket: bucket, Key: 'range', PartNumber: 1 }))
      .catch((error: unknown) => error);

    expect(answer).toMatchObject({ name: 'NotImplemented' });
  });
});
