import type { Description } from '../storage/records.ts';
import type { Fields } from '../wire/s3-request.ts';
import { requireTags } from './tags.ts';

const metadataPrefix = 'x-amz-meta-';

/** What a client says of an object beside its bytes, in headers or in the fields of a form. */
export const descriptionFrom = (fields: Fields): Description => ({
  headers: {
    contentType: fields.get('content-type') ?? null,
    contentDisposition: fields.get('content-disposition') ?? null,
    contentEncoding: withoutFraming(fields.get('content-encoding')),
    contentLanguage: fields.get('content-language') ?? null,
    cacheControl: fields.get('cache-control') ?? null,
    expires: fields.get('expires') ?? null,
  },
  metadata: Object.fromEntries(
    [...fields]
      .filter(([name]) => name.startsWith(metadataPrefix))
      .map(([name, value]) => [name.slice(metadataPrefix.length), value]),
  ),
  tags: requireTags([...new URLSearchParams(fields.get('x-amz-tagging') ?? '')]),
});

/** `aws-chunked` frames the transfer; it is no encoding of the object. */
const withoutFraming = (encoding: string | undefined): string | null => {
  const kept = (encoding ?? '').split(',').map((name) => name.trim());
  return kept.filter((name) => name !== '' && name !== 'aws-chunked').join(',') || null;
};
