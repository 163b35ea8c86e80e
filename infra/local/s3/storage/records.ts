import { checksumAlgorithms } from '../body/checksum.ts';
import type { ChecksumAlgorithm } from '../body/checksum.ts';
import { fields, listOf, mapOf, number, oneOf, orNull, text } from './json-shape.ts';
import type { Shape } from './json-shape.ts';

// What lies on disk beside the blobs, as JSON. Instants are epoch milliseconds of the business clock.

export type ContentHeaders = {
  readonly contentType: string | null;
  readonly contentDisposition: string | null;
  readonly contentEncoding: string | null;
  readonly contentLanguage: string | null;
  readonly cacheControl: string | null;
  readonly expires: string | null;
};

export type Description = {
  readonly headers: ContentHeaders;
  /** Names without their `x-amz-meta-`. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
};

export type StoredChecksum = {
  readonly algorithm: ChecksumAlgorithm;
  readonly value: string;
  readonly type: 'FULL_OBJECT' | 'COMPOSITE';
};

export type Content = Description & {
  readonly blob: string;
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  readonly checksum: StoredChecksum;
};

export type Version = {
  /** `null`, the word, outside versioned buckets. */
  readonly versionId: string;
  readonly modifiedAt: number;
  /** Nothing for a delete marker. */
  readonly content: Content | null;
};

/** Everything known under one key, the current version first. */
export type StoredKey = { readonly key: string; readonly versions: readonly Version[] };

export type Part = {
  readonly blob: string;
  readonly size: number;
  readonly etag: string;
  readonly checksum: StoredChecksum;
};

export type Upload = Description & {
  readonly uploadId: string;
  readonly key: string;
  readonly initiatedAt: number;
  readonly algorithm: ChecksumAlgorithm;
  readonly checksumType: StoredChecksum['type'];
  /** By part number. */
  readonly parts: Readonly<Record<string, Part>>;
};

export type BucketSettings = {
  readonly createdAt: number;
  readonly versioning: 'Enabled' | 'Suspended' | null;
  /** The documents as their owner sent them. */
  readonly lifecycle: string | null;
  readonly cors: string | null;
};

const algorithm = oneOf(checksumAlgorithms);
const checksumType = oneOf(['FULL_OBJECT', 'COMPOSITE']);
const checksum = fields<StoredChecksum>({ algorithm, value: text, type: checksumType });
const blobFields = { blob: text, size: number, etag: text, checksum };
const description = {
  headers: fields<ContentHeaders>({
    contentType: orNull(text),
    contentDisposition: orNull(text),
    contentEncoding: orNull(text),
    contentLanguage: orNull(text),
    cacheControl: orNull(text),
    expires: orNull(text),
  }),
  metadata: mapOf(text),
  tags: mapOf(text),
};

export const isStoredKey: Shape<StoredKey> = fields<StoredKey>({
  key: text,
  versions: listOf(
    fields<Version>({
      versionId: text,
      modifiedAt: number,
      content: orNull(fields<Content>({ ...description, ...blobFields })),
    }),
  ),
});

export const isUpload: Shape<Upload> = fields<Upload>({
  ...description,
  uploadId: text,
  key: text,
  initiatedAt: number,
  algorithm,
  checksumType,
  parts: mapOf(fields<Part>(blobFields)),
});

export const isBucketSettings: Shape<BucketSettings> = fields<BucketSettings>({
  createdAt: number,
  versioning: orNull(oneOf(['Enabled', 'Suspended'])),
  lifecycle: orNull(text),
  cors: orNull(text),
});
