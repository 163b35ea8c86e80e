import { encodeStrictly } from '../auth/canonical-request.ts';
import { S3Error } from '../wire/s3-error.ts';

const largestPage = 1000;

/** How many entries a page may hold. @throws S3Error InvalidArgument */
export const pageSize = (query: URLSearchParams): number => {
  const wanted = Number(query.get('max-keys') ?? largestPage);
  if (!Number.isInteger(wanted) || wanted < 0)
    throw new S3Error(400, 'InvalidArgument', 'max-keys is not valid');
  return Math.min(wanted, largestPage);
};

/** Names as the client asked to read them: XML cannot hold every character a key may. */
export const nameEncoder = (query: URLSearchParams): ((name: string) => string) =>
  query.get('encoding-type') === 'url'
    ? (name) => encodeStrictly(name).replaceAll('%2F', '/')
    : (name) => name;

/** In the order of UTF-8 bytes. */
export const isNameAfter = (name: string, other: string): boolean =>
  Buffer.compare(Buffer.from(name), Buffer.from(other)) > 0;

/** The part of a key up to the delimiter that follows the prefix, if any: what listings fold keys into. */
export const commonPrefix = (key: string, prefix: string, delimiter: string): string | undefined => {
  const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
};
