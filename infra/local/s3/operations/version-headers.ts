import { encodeStrictly } from '../auth/canonical-request.ts';
import { expiryOf } from '../lifecycle/expiry.ts';
import { readLifecycleRules } from '../lifecycle/lifecycle-rules.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { StoredChecksum, Version } from '../storage/records.ts';
import type { LiveVersion } from '../storage/versions.ts';
import type { Answer } from '../wire/answer.ts';

type Headers = NonNullable<Answer['headers']>;

/** The headers with which an object's owner described it, and S3's own of it. */
export const objectHeaders = (bucket: Bucket, key: string, version: LiveVersion): Headers => {
  const { headers, metadata, tags, etag } = version.content;
  const tagCount = Object.keys(tags).length;
  return {
    etag: `"${etag}"`,
    'last-modified': new Date(version.modifiedAt).toUTCString(),
    'accept-ranges': 'bytes',
    'content-type': headers.contentType ?? 'binary/octet-stream',
    'content-disposition': headers.contentDisposition ?? undefined,
    'content-encoding': headers.contentEncoding ?? undefined,
    'content-language': headers.contentLanguage ?? undefined,
    'cache-control': headers.cacheControl ?? undefined,
    expires: headers.expires ?? undefined,
    'x-amz-tagging-count': tagCount > 0 ? String(tagCount) : undefined,
    ...versionHeader(bucket, version),
    ...expirationHeader(bucket, key, version),
    ...Object.fromEntries(
      Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, headerText(value)]),
    ),
  };
};

/** What a successful write tells of the version it made. */
export const writtenHeaders = (bucket: Bucket, key: string, version: LiveVersion): Headers => ({
  etag: `"${version.content.etag}"`,
  ...versionHeader(bucket, version),
  ...expirationHeader(bucket, key, version),
  ...checksumHeaders(version.content.checksum),
});

export const checksumHeaders = ({ algorithm, value, type }: StoredChecksum): Headers => ({
  [`x-amz-checksum-${algorithm}`]: value,
  'x-amz-checksum-type': type,
});

export const versionHeader = (bucket: Bucket, version: Version): Headers => ({
  'x-amz-version-id': bucket.settings.versioning === null ? undefined : version.versionId,
});

const expirationHeader = (bucket: Bucket, key: string, version: LiveVersion): Headers => {
  if (bucket.settings.lifecycle === null) return {};
  const expiry = expiryOf(readLifecycleRules(bucket.settings.lifecycle), key, version);
  if (expiry === undefined) return {};
  const date = new Date(expiry.at).toUTCString();
  return { 'x-amz-expiration': `expiry-date="${date}", rule-id="${encodeStrictly(expiry.ruleId)}"` };
};

/** Headers hold ASCII: the rest, which a form may bring, is written as S3 does (RFC 2047). */
const headerText = (value: string): string =>
  /^[\x20-\x7e]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`;
