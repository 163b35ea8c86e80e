import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { S3Error } from '../wire/s3-error.ts';

export type S3Credentials = { readonly accessKeyId: string; readonly secretAccessKey: string };

/** What an accepted request was signed with: signed chunks go on from it. */
export type Seal = {
  readonly key: Buffer;
  /** `20260131T235959Z`, as signed. */
  readonly timestamp: string;
  /** `20260131/eu-west-3/s3/aws4_request`. */
  readonly scope: string;
  readonly signature: string;
};

export const sha256Hex = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

/** The key a secret yields for one day, region and service (Signature Version 4). */
export const signingKey = (secretAccessKey: string, scope: string): Buffer =>
  scope
    .split('/')
    .reduce(
      (key, part) => createHmac('sha256', key).update(part).digest(),
      Buffer.from(`AWS4${secretAccessKey}`),
    );

export const sign = (key: Buffer, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex');

/**
 * Compares without telling by its duration where two signatures differ.
 * @throws S3Error SignatureDoesNotMatch
 */
export const requireSameSignature = (expected: string, given: string): void => {
  const [left, right] = [Buffer.from(expected), Buffer.from(given)];
  if (left.length !== right.length || !timingSafeEqual(left, right)) {
    throw new S3Error(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match yours.',
    );
  }
};
