import { ChunkChain } from '../auth/chunk-chain.ts';
import type { Seal } from '../auth/signing.ts';
import { S3Error } from '../wire/s3-error.ts';
import type { Fields, S3Request } from '../wire/s3-request.ts';
import { bodyPromises } from './body-promises.ts';
import type { BodyPromises } from './body-promises.ts';
import { decodeChunked } from './decode-chunked.ts';

export type IncomingBody = {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly promises: BodyPromises;
  /** Complete once the bytes have been read. */
  readonly trailers: Fields;
};

/** The body of a request, free of its chunk framing. */
export const incomingBody = (request: S3Request, seal: Seal): IncomingBody => {
  const promises = bodyPromises(request.headers);
  const payload = request.headers.get('x-amz-content-sha256') ?? '';
  const { bytes } = request;
  const trailers = new Map<string, string>();
  if (!payload.startsWith('STREAMING-')) return { bytes, promises, trailers };
  const hasTrailers = payload.endsWith('-TRAILER');
  const chain = chunkChain(payload, seal);
  return { bytes: decodeChunked(bytes, { chain, trailers, hasTrailers }), promises, trailers };
};

const chunkChain = (payload: string, seal: Seal): ChunkChain | undefined => {
  switch (payload) {
    case 'STREAMING-UNSIGNED-PAYLOAD-TRAILER':
      return undefined;
    case 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD':
    case 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER':
      return new ChunkChain(seal);
    default:
      throw new S3Error(501, 'NotImplemented', `${payload} is not supported.`);
  }
};
