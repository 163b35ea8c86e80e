import type { ChecksumAlgorithm } from './checksum.ts';
import type { IncomingBody } from './incoming-body.ts';

/** Bytes this server already holds, to be received as if they came in: nobody promised anything of them. */
export const incomingCopy = (
  bytes: AsyncIterable<Uint8Array>,
  algorithm: ChecksumAlgorithm,
): IncomingBody => ({
  bytes,
  trailers: new Map(),
  promises: {
    algorithm,
    checksum: undefined,
    trailer: undefined,
    sha256Hex: undefined,
    md5: undefined,
    decodedLength: undefined,
  },
});
