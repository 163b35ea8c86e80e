import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { requireSameSignature, sha256Hex, sign } from './signing.ts';
import type { Seal } from './signing.ts';

const hashOfNothing = sha256Hex('');

/** Each signed chunk vouches for the one before it, the first for the request's own signature. */
export class ChunkChain {
  readonly #seal: Seal;
  #previous: string;

  constructor(seal: Seal) {
    this.#seal = seal;
    this.#previous = seal.signature;
  }

  /** A hash to feed with a chunk's bytes. */
  begin(): Hash {
    return createHash('sha256');
  }

  /** @throws S3Error SignatureDoesNotMatch */
  verifyChunk(hash: Hash, signature: string): void {
    this.#verify('AWS4-HMAC-SHA256-PAYLOAD', [hashOfNothing, hash.digest('hex')], signature);
  }

  /** Checks the trailing headers, written `name:value` and one a line. */
  verifyTrailers(trailers: ReadonlyMap<string, string>, signature: string): void {
    const text = [...trailers].map(([name, value]) => `${name}:${value}\n`).join('');
    this.#verify('AWS4-HMAC-SHA256-TRAILER', [sha256Hex(text)], signature);
  }

  #verify(kind: string, hashes: readonly string[], signature: string): void {
    const { key, timestamp, scope } = this.#seal;
    const expected = sign(key, [kind, timestamp, scope, this.#previous, ...hashes].join('\n'));
    requireSameSignature(expected, signature);
    this.#previous = signature;
  }
}
