import type { Bucket } from '../storage/bucket.ts';
import type { Version } from '../storage/records.ts';
import { isLive } from '../storage/versions.ts';
import { S3Error } from '../wire/s3-error.ts';
import { writeXml } from '../wire/write-xml.ts';
import type { XmlValue } from '../wire/write-xml.ts';
import type { Operation } from './call.ts';
import { isNameAfter, nameEncoder, pageSize } from './listing.ts';

type Entry = { readonly key: string; readonly version: Version; readonly isLatest: boolean };

export const listVersions: Operation = ({ request, bucket }) => {
  const { query } = request;
  if (query.has('delimiter'))
    throw new S3Error(501, 'NotImplemented', 'Versions are not folded by delimiter.');
  const encode = nameEncoder(query);
  const entries = entriesAfter(bucket, query);
  const shown = entries.slice(0, pageSize(query));
  const isTruncated = shown.length < entries.length;
  const last = isTruncated ? shown.at(-1) : undefined;
  const body = writeXml('ListVersionsResult', {
    Name: bucket.name,
    Prefix: encode(query.get('prefix') ?? ''),
    EncodingType: query.get('encoding-type') ?? undefined,
    MaxKeys: pageSize(query),
    IsTruncated: isTruncated,
    NextKeyMarker: last && encode(last.key),
    NextVersionIdMarker: last?.version.versionId,
    Version: shown.filter(({ version }) => isLive(version)).map((entry) => described(entry, encode)),
    DeleteMarker: shown.filter(({ version }) => !isLive(version)).map((entry) => described(entry, encode)),
  });
  return Promise.resolve({ status: 200, body });
};

const entriesAfter = (bucket: Bucket, query: URLSearchParams): Entry[] => {
  const [prefix, keyMarker] = [query.get('prefix') ?? '', query.get('key-marker') ?? ''];
  const entries = bucket
    .sortedKeys()
    .flatMap(({ key, versions }) =>
      key.startsWith(prefix) && (key === keyMarker || isNameAfter(key, keyMarker))
        ? versions.map((version, index) => ({ key, version, isLatest: index === 0 }))
        : [],
    );
  const versionMarker = query.get('version-id-marker');
  const marked = entries.findIndex(
    ({ key, version }) => key === keyMarker && version.versionId === versionMarker,
  );
  if (marked >= 0) return entries.slice(marked + 1);
  return keyMarker === '' ? entries : entries.filter(({ key }) => key !== keyMarker);
};

const described = ({ key, version, isLatest }: Entry, encode: (name: string) => string): XmlValue => ({
  Key: encode(key),
  VersionId: version.versionId,
  IsLatest: isLatest,
  LastModified: new Date(version.modifiedAt).toISOString(),
  ETag: version.content === null ? undefined : `"${version.content.etag}"`,
  Size: version.content?.size,
  StorageClass: version.content === null ? undefined : 'STANDARD',
});
