import { createHash } from 'node:crypto';
import { S3Error } from '../wire/s3-error.ts';
import { startChecksum } from './checksum.ts';
import type { ChecksumAlgorithm } from './checksum.ts';
import type { IncomingBody } from './incoming-body.ts';

export type Measure = {
  readonly size: number;
  readonly md5: Buffer;
  readonly sha256Hex: string;
  readonly algorithm: ChecksumAlgorithm;
  /** Base64. */
  readonly checksum: string;
};

export type MeasuredBytes = {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** To be asked once, after the last byte. */
  readonly measure: () => Measure;
};

/** Passes bytes on while counting and hashing them. */
export const measured = (source: AsyncIterable<Uint8Array>, algorithm: ChecksumAlgorithm): MeasuredBytes => {
  const [md5, sha256, checksum] = [createHash('md5'), createHash('sha256'), startChecksum(algorithm)];
  let size = 0;
  const pass = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      size += piece.length;
      md5.update(piece);
      sha256.update(piece);
      checksum.update(piece);
      yield piece;
    }
  };
  return {
    bytes: pass(),
    measure: () => ({
      size,
      md5: md5.digest(),
      sha256Hex: sha256.digest('hex'),
      algorithm,
      checksum: checksum.digest().toString('base64'),
    }),
  };
};

/** @throws S3Error 400 when the body is not what the client promised. */
export const requireKeptPromises = (measure: Measure, { promises, trailers }: IncomingBody): void => {
  if (promises.trailer !== undefined && !trailers.has(promises.trailer)) {
    throw new S3Error(400, 'MalformedTrailerError', 'The announced trailer did not come.');
  }
  const announced = promises.checksum ?? trailers.get(`x-amz-checksum-${measure.algorithm}`);
  requireSame('BadDigest', announced, measure.checksum);
  requireSame('BadDigest', promises.md5, measure.md5.toString('base64'));
  requireSame('XAmzContentSHA256Mismatch', promises.sha256Hex, measure.sha256Hex);
  requireSame('IncompleteBody', promises.decodedLength, measure.size);
};

const requireSame = <T extends string | number>(code: string, promised: T | undefined, found: T): void => {
  if (promised !== undefined && promised !== found) {
    throw new S3Error(400, code, `The body is not what was announced: expected ${promised}, found ${found}.`);
  }
};
