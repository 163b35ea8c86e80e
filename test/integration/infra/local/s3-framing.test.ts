import { ChunkChain } from '../../../../infra/local/s3/auth/chunk-chain.ts';
import { signingKey } from '../../../../infra/local/s3/auth/signing.ts';
import { decodeChunked } from '../../../../infra/local/s3/body/decode-chunked.ts';
import { readPostedForm } from '../../../../infra/local/s3/body/multipart-form.ts';

async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length)
    yield await Promise.resolve(bytes.subarray(at, at + length));
}

const collect = async (source: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
};

/** The example of the S3 API reference, "Signature Calculations: Transferring Payload in Multiple Chunks". */
describe('the signed chunks of the S3 reference', () => {
  const scope = '20130524/us-east-1/s3/aws4_request';
  const seal = {
    key: signingKey('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', scope),
    timestamp: '20130524T000000Z',
    scope,
    signature: '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
  };
  const body = Buffer.from(
    [
      '10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
      'a'.repeat(65_536),
      '400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
      'a'.repeat(1024),
      '0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9',
      '',
      '',
    ].join('\r\n'),
  );
  const decode = (bytes: Buffer): Promise<Buffer> => {
    const chunked = { chain: new ChunkChain(seal), trailers: new Map<string, string>(), hasTrailers: false };
    return collect(decodeChunked(inPieces(bytes, 1000), chunked));
  };

  test('are what AWS says they are', async () => {
    expect((await decode(body)).toString()).toBe('a'.repeat(66_560));
  });

  test('are refused in another order or with another byte', async () => {
    const altered = Buffer.from(body);
    altered.write('b', 70_000 - 4000);

    await expect(decode(altered)).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' });
    await expect(decode(body.subarray(65_536 + 88 + 2))).rejects.toMatchObject({ code: expect.any(String) });
    await expect(decode(body.subarray(0, 60_000))).rejects.toMatchObject({ code: 'IncompleteBody' });
  });
});

test.each([1, 2, 3, 5, 7, 11, 13, 64, 1000])(
  'chunks and trailers are read from pieces of %i bytes',
  async (length) => {
    const framed = Buffer.from('5\r\nhe\r\nl\r\n4\r\n\r\n\r\n\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n');
    const trailers = new Map<string, string>();

    const bytes = await collect(
      decodeChunked(inPieces(framed, length), { chain: undefined, trailers, hasTrailers: true }),
    );

    expect(bytes.toString()).toBe('he\r\nl\r\n\r\n');
    expect([...trailers]).toEqual([['x-amz-checksum-crc32', 'AAAAAA==']]);
  },
);

test.each([1, 2, 3, 5, 7, 11, 13, 64, 1000])('a form is read from pieces of %i bytes', async (length) => {
  const file = '\r\n--edge\r\n--edg\r\r\n-\r\n';
  const posted = [
    '--edge-1',
    'Content-Disposition: form-data; name="Key"',
    '',
    'a/${filename}',
    '--edge-1',
    'Content-Disposition: form-data; name="file"; filename="é.wav"',
    'Content-Type: audio/wav',
    '',
    file,
    '--edge-1',
    'Content-Disposition: form-data; name="submit"',
    '',
    'ignored',
    '--edge-1--',
    '',
  ].join('\r\n');

  const form = await readPostedForm(
    'multipart/form-data; boundary=edge-1',
    inPieces(Buffer.from(posted), length),
  );

  expect([...form.fields]).toEqual([['key', 'a/${filename}']]);
  expect(form.fileName).toBe('é.wav');
  expect((await collect(form.file)).toString()).toBe(file);
});
