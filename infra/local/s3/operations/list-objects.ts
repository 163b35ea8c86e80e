import type { StoredKey } from '../storage/records.ts';
import { currentVersion } from '../storage/versions.ts';
import type { LiveVersion } from '../storage/versions.ts';
import { S3Error } from '../wire/s3-error.ts';
import { writeXml } from '../wire/write-xml.ts';
import type { Operation } from './call.ts';
import { commonPrefix, isNameAfter, nameEncoder, pageSize } from './listing.ts';

type ObjectEntry = { readonly name: string; readonly version: LiveVersion };
/** An object, or the prefix many objects are folded into. */
type Entry = ObjectEntry | { readonly name: string; readonly version: undefined };
type Page = { readonly entries: readonly Entry[]; readonly isTruncated: boolean };

/** ListObjectsV2; the first version of the operation is refused. */
export const listObjects: Operation = ({ request, bucket }) => {
  const { query } = request;
  if (query.get('list-type') !== '2') throw new S3Error(501, 'NotImplemented', 'Use ListObjectsV2.');
  const encode = nameEncoder(query);
  const { entries, isTruncated } = page(bucket.sortedKeys(), query);
  const last = entries.at(-1);
  const body = writeXml('ListBucketResult', {
    Name: bucket.name,
    Prefix: encode(query.get('prefix') ?? ''),
    Delimiter: query.get('delimiter') ?? undefined,
    StartAfter: query.get('start-after') ?? undefined,
    ContinuationToken: query.get('continuation-token') ?? undefined,
    NextContinuationToken: isTruncated && last ? Buffer.from(last.name).toString('base64url') : undefined,
    EncodingType: query.get('encoding-type') ?? undefined,
    MaxKeys: pageSize(query),
    KeyCount: entries.length,
    IsTruncated: isTruncated,
    Contents: entries.flatMap((entry) => (entry.version ? [contents(entry, encode)] : [])),
    CommonPrefixes: entries.flatMap((entry) => (entry.version ? [] : [{ Prefix: encode(entry.name) }])),
  });
  return Promise.resolve({ status: 200, body });
};

const page = (keys: readonly StoredKey[], query: URLSearchParams): Page => {
  const size = pageSize(query);
  // The token is the last name listed. When it is a prefix, the keys folded into it bear its name again.
  const listed = Buffer.from(query.get('continuation-token') ?? '', 'base64url').toString();
  const entries: Entry[] = [];
  for (const entry of fold(keys, query)) {
    if (!isNameAfter(entry.name, listed)) continue;
    if (entries.length >= size) return { entries, isTruncated: size > 0 };
    entries.push(entry);
  }
  return { entries, isTruncated: false };
};

function* fold(keys: readonly StoredKey[], query: URLSearchParams): Generator<Entry> {
  const parameter = (name: string): string => query.get(name) ?? '';
  const [prefix, delimiter, startAfter] = [
    parameter('prefix'),
    parameter('delimiter'),
    parameter('start-after'),
  ];
  let folded: string | undefined;
  for (const stored of keys) {
    const version = currentVersion(stored);
    const isWanted = stored.key.startsWith(prefix) && isNameAfter(stored.key, startAfter);
    if (version === undefined || !isWanted) continue;
    const common = commonPrefix(stored.key, prefix, delimiter);
    if (common === undefined) yield { name: stored.key, version };
    else if (common !== folded) yield { name: common, version: undefined };
    folded = common ?? folded;
  }
}

const contents = ({ name, version }: ObjectEntry, encode: (name: string) => string) => ({
  Key: encode(name),
  LastModified: new Date(version.modifiedAt).toISOString(),
  ETag: `"${version.content.etag}"`,
  ChecksumAlgorithm: version.content.checksum.algorithm.toUpperCase(),
  ChecksumType: version.content.checksum.type,
  Size: version.content.size,
  StorageClass: 'STANDARD',
});
