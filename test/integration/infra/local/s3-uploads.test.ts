import { createHash, createHmac, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';

import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { startS3 } from '../../../../infra/local/s3/start-s3.ts';
import { localCredentials } from '../../../../infra/local/local-credentials.ts';
import { s3Engine } from '../../../support/engines.ts';
import type { TestS3 } from '../../../support/engines.ts';

let engine: TestS3;
let client: S3Client;
const Bucket = 'uploads';

beforeAll(async () => {
  engine = await s3Engine();
  client = new S3Client({ ...engine.connection, maxAttempts: 1 });
  await client.send(new CreateBucketCommand({ Bucket }));
});

const read = async (Key: string): Promise<string> => {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
  return Body!.transformToString();
};
const blobs = (): Promise<string[]> => readdir(join(engine.directory, Bucket, 'blobs'));

describe('an upload in parts', () => {
  const begin = async (Key: string): Promise<string> => {
    const ChecksumAlgorithm = 'CRC32C';
    const created = await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ChecksumAlgorithm }));
    return created.UploadId!;
  };
  const send = async (Key: string, UploadId: string, PartNumber: number, Body: Buffer) => {
    const part = { Bucket, Key, UploadId, PartNumber, Body, ChecksumAlgorithm: 'CRC32C' as const };
    const { ETag, ChecksumCRC32C } = await client.send(new UploadPartCommand(part));
    return { PartNumber, ETag, ChecksumCRC32C };
  };
  const complete = (
    Key: string,
    UploadId: string,
    Parts: { PartNumber: number; ETag: string | undefined }[],
  ) => client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));

  test('survives a restart between its parts and becomes one object', async () => {
    const [first, second] = [randomBytes(5 * 1024 * 1024), randomBytes(1000)];
    const UploadId = await begin('parts');
    const one = await send('parts', UploadId, 1, first);
    const { directory } = engine;
    const restarted = await startS3({ directory, credentials: localCredentials, clock: Date.now });
    const again = new S3Client({ ...engine.connection, endpoint: restarted.endpoint, maxAttempts: 1 });
    const Body = second;
    const two = await again.send(
      new UploadPartCommand({ Bucket, Key: 'parts', UploadId, PartNumber: 7, Body }),
    );

    const done = await again.send(
      new CompleteMultipartUploadCommand({
        Bucket,
        Key: 'parts',
        UploadId,
        MultipartUpload: { Parts: [one, { PartNumber: 7, ETag: two.ETag }] },
      }),
    );

    const { Body: kept } = await again.send(new GetObjectCommand({ Bucket, Key: 'parts' }));
    expect(Buffer.from(await kept!.transformToByteArray()).equals(Buffer.concat([first, second]))).toBe(true);
    const md5s = [first, second].map((part) => createHash('md5').update(part).digest());
    expect(done.ETag).toBe(`"${createHash('md5').update(Buffer.concat(md5s)).digest('hex')}-2"`);
    await restarted.stop();
  });

  test('is refused when a part is missing, out of order or too small', async () => {
    const UploadId = await begin('refused');
    const small = await send('refused', UploadId, 1, Buffer.from('x'));
    const last = await send('refused', UploadId, 2, Buffer.from('y'));

    await expect(complete('refused', UploadId, [small, last])).rejects.toMatchObject({
      name: 'EntityTooSmall',
    });
    await expect(complete('refused', UploadId, [last, small])).rejects.toMatchObject({
      name: 'InvalidPartOrder',
    });
    const missing = { PartNumber: 3, ETag: last.ETag };
    await expect(complete('refused', UploadId, [missing])).rejects.toMatchObject({ name: 'InvalidPart' });
    await expect(complete('refused', UploadId, [last])).resolves.toMatchObject({ ChecksumType: 'COMPOSITE' });
    expect(await read('refused')).toBe('y');
  });

  test('leaves nothing once it is given up', async () => {
    const before = await blobs();
    const UploadId = await begin('given-up');
    await send('given-up', UploadId, 1, Buffer.from('x'));
    const parts = await client.send(new ListPartsCommand({ Bucket, Key: 'given-up', UploadId }));
    expect(parts.Parts).toMatchObject([{ PartNumber: 1, Size: 1 }]);

    await client.send(new AbortMultipartUploadCommand({ Bucket, Key: 'given-up', UploadId }));

    const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
    expect(Uploads.map(({ Key }) => Key)).not.toContain('given-up');
    expect(await blobs()).toEqual(before);
    await expect(complete('given-up', UploadId, [])).rejects.toMatchObject({
      $metadata: { httpStatusCode: 404 },
    });
  });
});

describe('an upload in signed chunks', () => {
  const hmac = (key: string | Buffer, text: string): Buffer =>
    createHmac('sha256', key).update(text).digest();
  const hex = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

  /** Signs as AWS describes it, apart from the engine's own code; the SDK for JavaScript signs no chunks. */
  const putSigned = (key: string, chunks: string[], tamper: (body: string) => string): Promise<number> => {
    const timestamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    const scope = `${timestamp.slice(0, 8)}/eu-west-3/s3/aws4_request`;
    const signingKey = scope
      .split('/')
      .reduce<Buffer | string>(hmac, `AWS4${localCredentials.secretAccessKey}`);
    const signature = (text: string): string => hmac(signingKey, text).toString('hex');
    const headers: Record<string, string> = {
      host: new URL(engine.endpoint).host,
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
      'x-amz-date': timestamp,
      'x-amz-decoded-content-length': String(chunks.join('').length),
    };
    const names = Object.keys(headers);
    const lines = names.map((name) => `${name}:${headers[name]}`);
    const payload = headers['x-amz-content-sha256']!;
    const canonical = ['PUT', `/${Bucket}/${key}`, '', ...lines, '', names.join(';'), payload].join('\n');
    const seed = signature(['AWS4-HMAC-SHA256', timestamp, scope, hex(canonical)].join('\n'));
    let previous = seed;
    const framed = [...chunks, ''].map((chunk) => {
      const text = ['AWS4-HMAC-SHA256-PAYLOAD', timestamp, scope, previous, hex(''), hex(chunk)].join('\n');
      previous = signature(text);
      return `${chunk.length.toString(16)};chunk-signature=${previous}\r\n${chunk}\r\n`;
    });
    const credential = `Credential=${localCredentials.accessKeyId}/${scope}`;
    const authorization = `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${names.join(';')}, Signature=${seed}`;
    return new Promise((resolve, reject) => {
      const sending = request(`${engine.endpoint}/${Bucket}/${key}`, {
        method: 'PUT',
        headers: { ...headers, authorization },
      });
      sending.on('response', (answer) => resolve(answer.resume().statusCode ?? 0)).on('error', reject);
      sending.end(tamper(framed.join('')));
    });
  };

  test('is kept when every chunk is what was signed', async () => {
    const status = await putSigned('signed', ['hello '.repeat(2000), 'world'], (body) => body);

    expect(status).toBe(200);
    expect(await read('signed')).toBe(`${'hello '.repeat(2000)}world`);
  });

  test.each([
    ['a byte was changed', (body: string) => body.replace('world', 'w0rld'), 403],
    ['the last chunks are missing', (body: string) => body.slice(0, body.indexOf('world') + 7), 400],
    ['its signatures were taken out', (body: string) => body.replace(/;chunk-signature=[0-9a-f]+/g, ''), 403],
  ])('leaves nothing when %s', async (_, tamper, expected) => {
    const before = await blobs();

    const status = await putSigned('tampered', ['hello ', 'world'], tamper);

    expect(status).toBe(expected);
    expect(await blobs()).toEqual(before);
    const head = client.send(new HeadObjectCommand({ Bucket, Key: 'tampered' }));
    await expect(head).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
  });
});

test('an upload its sender abandons leaves nothing', async () => {
  const before = await blobs();
  const url = await getSignedUrl(client, new PutObjectCommand({ Bucket, Key: 'cut' }), { expiresIn: 60 });
  const sending = request(url, { method: 'PUT', headers: { 'content-length': 1_000_000 } });
  sending.on('error', () => undefined);
  sending.write(Buffer.alloc(100_000));
  const waitFor = async (isTrue: (count: number) => boolean): Promise<void> => {
    while (!isTrue((await blobs()).length)) await new Promise((later) => setTimeout(later, 5));
  };
  await waitFor((count) => count > before.length);

  sending.destroy();

  await waitFor((count) => count === before.length);
  await expect(client.send(new HeadObjectCommand({ Bucket, Key: 'cut' }))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 404 },
  });
});
