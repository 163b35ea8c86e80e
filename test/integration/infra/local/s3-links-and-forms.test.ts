import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';

import { join } from 'node:path';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutBucketCorsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import type { PresignedPostOptions } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

import { s3Engine } from '../../../support/engines.ts';
import type { TestS3 } from '../../../support/engines.ts';

let engine: TestS3;
let client: S3Client;
const Bucket = 'links';

beforeAll(async () => {
  engine = await s3Engine();
  client = new S3Client({ ...engine.connection, maxAttempts: 1 });
  await client.send(new CreateBucketCommand({ Bucket }));
});

const blobs = (): Promise<string[]> => readdir(join(engine.directory, Bucket, 'blobs'));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

describe('a presigned link', () => {
  beforeAll(() => client.send(new PutObjectCommand({ Bucket, Key: 'a b+é.txt', Body: 'hello world' })));

  const link = (expiresIn = 60, signingDate = new Date()): Promise<string> => {
    const command = new GetObjectCommand({
      Bucket,
      Key: 'a b+é.txt',
      ResponseContentDisposition: 'attachment; filename="x.txt"',
    });
    return getSignedUrl(client, command, { expiresIn, signingDate });
  };

  test('opens its object and any range of it', async () => {
    const whole = await fetch(await link());
    const range = await fetch(await link(), { headers: { range: 'bytes=0-4' } });

    expect(await whole.text()).toBe('hello world');
    expect(whole.headers.get('content-disposition')).toContain('x.txt');
    expect(range.status).toBe(206);
    expect(await range.text()).toBe('hello');
  });

  test('opens nothing else, nor longer than it says, whatever the business clock says', async () => {
    engine.clock.now = Date.parse('2020-05-25T00:00:00Z');
    const url = await link();
    const minuteAgo = new Date(Date.now() - 60_000);

    const other = await fetch(url.replace('.txt?', '.wav?'));
    const longer = await fetch(url.replace('X-Amz-Expires=60', 'X-Amz-Expires=600'));
    const late = await fetch(await link(59, minuteAgo));
    const intime = await fetch(await link(90, minuteAgo));
    engine.clock.now = undefined;

    expect([other.status, longer.status, late.status, intime.status]).toEqual([403, 403, 403, 200]);
  });

  test('to upload holds the sender to the type, the length and the checksum', async () => {
    const sign = (command: PutObjectCommand, names: string[]): Promise<string> =>
      getSignedUrl(client, command, {
        expiresIn: 60,
        signableHeaders: new Set(names),
        unhoistableHeaders: new Set(names),
      });
    const typed = await sign(
      new PutObjectCommand({ Bucket, Key: 'typed', ContentType: 'audio/mpeg', ContentLength: 5 }),
      ['content-type', 'content-length'],
    );
    const summed = await sign(
      new PutObjectCommand({ Bucket, Key: 'summed', ChecksumSHA256: sha256('hello') }),
      ['x-amz-checksum-sha256'],
    );
    const send = async (url: string, body: string, headers: Record<string, string>): Promise<number> =>
      (await fetch(url, { method: 'PUT', body, headers })).status;

    expect(await send(typed, 'hello', { 'content-type': 'audio/mpeg' })).toBe(200);
    expect(await send(typed, 'hello world', { 'content-type': 'audio/mpeg' })).toBe(403);
    expect(await send(typed, 'hello', { 'content-type': 'text/html' })).toBe(403);
    expect(await send(summed, 'hello', { 'x-amz-checksum-sha256': sha256('hello') })).toBe(200);
    expect(await send(summed, 'HELLO', { 'x-amz-checksum-sha256': sha256('hello') })).toBe(400);
    expect(await send(summed, 'HELLO', { 'x-amz-checksum-sha256': sha256('HELLO') })).toBe(403);
    expect(await send(typed, 'hello', { 'content-type': 'audio/mpeg', 'x-amz-tagging': 'a=1' })).toBe(403);
  });
});

describe('a posted form', () => {
  // The package may bring a copy of its own of the client's class.
  const presigner = (own: unknown) => own as Parameters<typeof createPresignedPost>[0];
  type Conditions = NonNullable<PresignedPostOptions['Conditions']>;
  type Sent = { readonly fields?: Record<string, string>; readonly extra?: Record<string, string> };
  const post = async (file: string | Buffer<ArrayBuffer>, conditions: Conditions, sent: Sent = {}) => {
    const { url, fields } = await createPresignedPost(presigner(client), {
      Bucket,
      Key: 'post/${filename}',
      Conditions: conditions,
      Fields: sent.fields ?? {},
      Expires: 60,
    });
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...sent.extra })) form.append(name, value);
    form.append('file', new Blob([file]), 'é.bin');
    return fetch(url, { method: 'POST', body: form, headers: { origin: 'https://pane' } });
  };

  test('brings its file, whatever bytes it holds', async () => {
    const bytes = Buffer.concat([
      randomBytes(700_000),
      Buffer.from('\r\n--'),
      randomBytes(300_000),
      Buffer.from('\r\n'),
    ]);
    const audio = { 'Content-Type': 'audio/wav', 'x-amz-meta-call': 'c1', success_action_status: '201' };

    const answer = await post(bytes, [['starts-with', '$Content-Type', 'audio/']], { fields: audio });

    expect(answer.status).toBe(201);
    expect(await answer.text()).toContain('<Key>post/é.bin</Key>');
    const kept = await client.send(new GetObjectCommand({ Bucket, Key: 'post/é.bin' }));
    expect(Buffer.from(await kept.Body!.transformToByteArray()).equals(bytes)).toBe(true);
    expect(kept).toMatchObject({ ContentType: 'audio/wav', Metadata: { call: 'c1' } });
  });

  test('is held to the sizes of its policy, both included', async () => {
    const within: Conditions = [['content-length-range', 3, 5]];
    const before = await blobs();

    const large = await post(Buffer.alloc(2_000_000), within);
    const small = await post('12', within);

    expect([large.status, await large.text()]).toEqual([400, expect.stringContaining('EntityTooLarge')]);
    expect([small.status, await small.text()]).toEqual([400, expect.stringContaining('EntityTooSmall')]);
    expect(await blobs()).toEqual(before);
    expect((await post('123', within)).status).toBe(204);
    expect((await post('12345', within)).status).toBe(204);
  });

  test('is held to its conditions, its signature and its checksum', async () => {
    const audio: Conditions = [['starts-with', '$Content-Type', 'audio/']];
    const checksum = { 'x-amz-checksum-sha256': sha256('hello') };

    const page = await post('x', audio, { fields: { 'Content-Type': 'text/html' } });
    const elsewhere = await post('x', [], { extra: { key: 'stolen' } });
    const uncovered = await post('x', [], { extra: { 'x-amz-meta-more': '1' } });
    const forged = await post('x', [], { extra: { 'X-Amz-Signature': 'f'.repeat(64) } });
    const altered = await post('HELLO', [], { fields: checksum });

    expect([page.status, elsewhere.status, uncovered.status, forged.status]).toEqual([403, 403, 403, 403]);
    expect([altered.status, await altered.text()]).toEqual([400, expect.stringContaining('BadDigest')]);
    expect((await post('hello', [], { fields: checksum })).status).toBe(204);
  });

  test('expires', async () => {
    const { url, fields } = await createPresignedPost(presigner(client), {
      Bucket,
      Key: 'late',
      Expires: -1,
    });
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob(['x']));

    const answer = await fetch(url, { method: 'POST', body: form });

    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('Policy expired')]);
  });

  test('tells pages of an allowed origin why it was refused', async () => {
    const CORSRules = [{ AllowedOrigins: ['https://pane'], AllowedMethods: ['POST', 'GET'] }];
    await client.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));

    const refused = await post('x', [], { extra: { key: 'stolen' } });

    expect(refused.status).toBe(403);
    expect(refused.headers.get('access-control-allow-origin')).toBe('https://pane');
  });
});
