import type { ChunkChain } from '../auth/chunk-chain.ts';
import { S3Error } from '../wire/s3-error.ts';
import { ByteReader } from './byte-reader.ts';

export type ChunkedBody = {
  /** Present when every chunk is signed. */
  readonly chain: ChunkChain | undefined;
  /** Filled with the trailing headers once the last byte has been read. */
  readonly trailers: Map<string, string>;
  readonly hasTrailers: boolean;
};

type ChunkHead = { readonly size: number; readonly signature: string };

/**
 * The bytes inside an `aws-chunked` body. A chunk's signature comes before its bytes but can be checked
 * only after them: the caller keeps nothing of a body whose reading throws.
 */
export async function* decodeChunked(
  source: AsyncIterable<Uint8Array>,
  body: ChunkedBody,
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  for (;;) {
    const head = readHead(await reader.line());
    const hash = body.chain?.begin();
    for await (const piece of reader.exactly(head.size)) {
      hash?.update(piece);
      yield piece;
    }
    if (hash !== undefined) body.chain?.verifyChunk(hash, head.signature);
    if (head.size === 0) break;
    if ((await reader.line()) !== '') throw invalidChunk();
  }
  await readTrailers(reader, body);
}

const readHead = (line: string): ChunkHead => {
  const [, size, signature = ''] =
    /^([0-9a-fA-F]{1,8})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line) ?? [];
  if (size === undefined) throw invalidChunk();
  return { size: Number.parseInt(size, 16), signature };
};

const readTrailers = async (reader: ByteReader, body: ChunkedBody): Promise<void> => {
  let signature = '';
  while (!(await reader.isAtEnd())) {
    const line = await reader.line();
    const at = line.indexOf(':');
    if (at < 0) continue;
    const name = line.slice(0, at).trim().toLowerCase();
    const value = line.slice(at + 1).trim();
    if (name === 'x-amz-trailer-signature') signature = value;
    else body.trailers.set(name, value);
  }
  if (body.hasTrailers) body.chain?.verifyTrailers(body.trailers, signature);
};

const invalidChunk = (): S3Error => new S3Error(400, 'InvalidChunk', 'A chunk of the body cannot be read.');
