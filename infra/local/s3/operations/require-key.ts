import { S3Error } from '../wire/s3-error.ts';

/** @throws S3Error KeyTooLongError above 1,024 bytes of UTF-8 */
export const requireKey = (key: string): void => {
  if (Buffer.byteLength(key) > 1024) throw new S3Error(400, 'KeyTooLongError', 'Your key is too long');
};
