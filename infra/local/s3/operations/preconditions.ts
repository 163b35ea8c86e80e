import type { LiveVersion } from '../storage/versions.ts';
import { S3Error } from '../wire/s3-error.ts';
import type { Fields } from '../wire/s3-request.ts';

/**
 * Whether a version may be read under the `if-…` headers (RFC 9110, 13.2.2: tags win over dates).
 * @param prefix `x-amz-copy-source-` for the source of a copy
 * @returns 'unchanged' when the client already has it
 * @throws S3Error PreconditionFailed
 */
export const readPrecondition = (
  version: LiveVersion,
  fields: Fields,
  prefix = '',
): 'proceed' | 'unchanged' => {
  const { etag } = version.content;
  const header = (name: string): string | undefined => fields.get(`${prefix}${name}`);
  const [match, noneMatch] = [header('if-match'), header('if-none-match')];
  if (match === undefined ? isAfter(version, header('if-unmodified-since')) : !namesTag(match, etag))
    throw failed();
  const since = header('if-modified-since');
  const isKnown =
    noneMatch === undefined ? since !== undefined && !isAfter(version, since) : namesTag(noneMatch, etag);
  return isKnown ? 'unchanged' : 'proceed';
};

/**
 * Whether a key may be written: `if-none-match: *` only creates, `if-match` only replaces what it names.
 * @throws S3Error PreconditionFailed, NoSuchKey
 */
export const requireWritable = (current: LiveVersion | undefined, fields: Fields): void => {
  const [match, noneMatch] = [fields.get('if-match'), fields.get('if-none-match')];
  if (noneMatch !== undefined && noneMatch !== '*') {
    throw new S3Error(501, 'NotImplemented', 'If-None-Match takes * only when writing.');
  }
  if (noneMatch === '*' && current !== undefined) throw failed();
  if (match === undefined) return;
  if (current === undefined) throw new S3Error(404, 'NoSuchKey', 'The specified key does not exist.');
  if (!namesTag(match, current.content.etag)) throw failed();
};

export const failed = (): S3Error =>
  new S3Error(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');

const namesTag = (header: string, etag: string): boolean =>
  header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, '').replaceAll('"', ''))
    .some((tag) => tag === '*' || tag === etag);

/** Dates of headers have no milliseconds. */
const isAfter = (version: LiveVersion, date: string | undefined): boolean =>
  date !== undefined && Math.floor(version.modifiedAt / 1000) * 1000 > Date.parse(date);
