import { randomUUID } from 'node:crypto';
import { S3Error } from '../wire/s3-error.ts';
import type { Bucket } from './bucket.ts';
import type { Content, StoredKey, Version } from './records.ts';

/** A version that holds something, as opposed to a delete marker. */
export type LiveVersion = Version & { readonly content: Content };

export type Deletion = {
  /** The version that was deleted, or the delete marker that was made. */
  readonly versionId: string | undefined;
  readonly isMarker: boolean;
};

/** To be called in the key's turn: makes a version current, with what versioning says of the former one. */
export const addVersion = async (
  bucket: Bucket,
  key: string,
  modifiedAt: number,
  content: Content | null,
): Promise<Version> => {
  const versionId = bucket.settings.versioning === 'Enabled' ? randomUUID() : 'null';
  const version = { versionId, modifiedAt, content };
  const former = bucket.stored(key)?.versions ?? [];
  const kept = former.filter((other) => other.versionId !== versionId);
  await replaceVersions(bucket, key, [version, ...kept]);
  return version;
};

/** To be called in the key's turn: deletes as S3 does, leaving a marker in versioned buckets. */
export const deleteKey = async (bucket: Bucket, key: string, modifiedAt: number): Promise<Deletion> => {
  if (bucket.settings.versioning === null) {
    await replaceVersions(bucket, key, []);
    return { versionId: undefined, isMarker: false };
  }
  const marker = await addVersion(bucket, key, modifiedAt, null);
  return { versionId: marker.versionId, isMarker: true };
};

/** To be called in the key's turn: deletes one version for good. */
export const deleteVersion = async (bucket: Bucket, key: string, versionId: string): Promise<Deletion> => {
  const versions = bucket.stored(key)?.versions ?? [];
  const gone = versions.find((version) => version.versionId === versionId);
  await replaceVersions(
    bucket,
    key,
    versions.filter((version) => version !== gone),
  );
  return { versionId, isMarker: gone?.content === null };
};

/** The current version, unless there is none or it is a delete marker. */
export const currentVersion = (stored: StoredKey | undefined): LiveVersion | undefined => {
  const version = stored?.versions[0];
  return version && isLive(version) ? version : undefined;
};

/** @throws S3Error NoSuchKey, NoSuchVersion, or MethodNotAllowed for a delete marker */
export const requireVersion = (bucket: Bucket, key: string, versionId: string | undefined): LiveVersion => {
  const stored = bucket.stored(key);
  if (versionId === undefined) {
    const current = currentVersion(stored);
    if (current === undefined) throw new S3Error(404, 'NoSuchKey', 'The specified key does not exist.');
    return current;
  }
  const version = stored?.versions.find((candidate) => candidate.versionId === versionId);
  if (version === undefined) throw new S3Error(404, 'NoSuchVersion', 'The specified version does not exist.');
  if (!isLive(version)) throw new S3Error(405, 'MethodNotAllowed', 'The version is a delete marker.');
  return version;
};

export const isLive = (version: Version): version is LiveVersion => version.content !== null;

/** To be called in the key's turn: gives a version other tags. */
export const retag = async (
  bucket: Bucket,
  key: string,
  version: LiveVersion,
  tags: Content['tags'],
): Promise<void> => {
  const retagged = { ...version, content: { ...version.content, tags } };
  const versions = bucket.stored(key)?.versions ?? [];
  await replaceVersions(
    bucket,
    key,
    versions.map((other) => (other.versionId === version.versionId ? retagged : other)),
  );
};

/** The record goes first: bytes that nothing names any more are removed at the next start at the latest. */
const replaceVersions = async (bucket: Bucket, key: string, versions: readonly Version[]): Promise<void> => {
  const former = bucket.stored(key)?.versions ?? [];
  await bucket.keep({ key, versions });
  const named = new Set(versions.map((version) => version.content?.blob));
  for (const { content } of former) {
    if (content !== null && !named.has(content.blob)) await bucket.blobs.remove(content.blob);
  }
};
