import { S3Error } from '../wire/s3-error.ts';
import type { Fields } from '../wire/s3-request.ts';
import { openCredential } from './authorize.ts';
import { requirePolicy } from './post-policy.ts';
import type { PostPolicy } from './post-policy.ts';
import { requireSameSignature, sign } from './signing.ts';
import type { S3Credentials } from './signing.ts';

/**
 * Checks the signature and the policy of a posted form.
 * @param nowMs real time
 * @throws S3Error 403
 */
export const authorizeForm = (
  bucket: string,
  form: Fields,
  credentials: S3Credentials,
  nowMs: number,
): PostPolicy => {
  const field = (name: string): string => form.get(name) ?? '';
  if (!form.has('policy') || field('x-amz-algorithm') !== 'AWS4-HMAC-SHA256') {
    throw new S3Error(403, 'AccessDenied', 'Access Denied');
  }
  const { key } = openCredential(field('x-amz-credential'), field('x-amz-date'), credentials);
  requireSameSignature(sign(key, field('policy')), field('x-amz-signature'));
  return requirePolicy(field('policy'), new Map([...form, ['bucket', bucket]]), nowMs);
};
