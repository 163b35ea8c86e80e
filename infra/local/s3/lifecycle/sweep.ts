import { abortUpload } from '../storage/abort-upload.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { Buckets } from '../storage/buckets.ts';
import type { StoredKey, Upload } from '../storage/records.ts';
import { currentVersion, deleteKey, deleteVersion, isLive } from '../storage/versions.ts';
import { applies, dueAt, expiryOf } from './expiry.ts';
import { readLifecycleRules } from './lifecycle-rules.ts';
import type { LifecycleRule } from './lifecycle-rules.ts';

/** Something the lifecycle took away. */
export type Removal = {
  readonly bucket: string;
  readonly key: string;
  readonly kind: 'expired' | 'noncurrent' | 'lone-marker' | 'aborted-upload';
};

/** Does at once what S3 does once a day: applies every lifecycle rule as of `now`, epoch milliseconds. */
export const sweep = async (buckets: Buckets, now: number): Promise<readonly Removal[]> => {
  const removals: Removal[] = [];
  for (const bucket of buckets.all()) {
    const rules = enabledRules(bucket);
    if (rules.length > 0) removals.push(...(await sweepBucket(bucket, rules, now)));
  }
  return removals;
};

const enabledRules = (bucket: Bucket): readonly LifecycleRule[] => {
  const xml = bucket.settings.lifecycle;
  return xml === null ? [] : readLifecycleRules(xml).filter((rule) => rule.isEnabled);
};

const sweepBucket = async (
  bucket: Bucket,
  rules: readonly LifecycleRule[],
  now: number,
): Promise<readonly Removal[]> => {
  const removals: Removal[] = [];
  const report = (key: string, kind: Removal['kind']): void =>
    void removals.push({ bucket: bucket.name, key, kind });
  for (const { key } of bucket.sortedKeys()) {
    await bucket.turns.take(key, async () => {
      if (await expireCurrent(bucket, rules, key, now)) report(key, 'expired');
      for (let left = await expireNoncurrent(bucket, rules, key, now); left > 0; left -= 1)
        report(key, 'noncurrent');
      if (await removeLoneMarker(bucket, rules, key)) report(key, 'lone-marker');
    });
  }
  for (const upload of bucket.uploads()) {
    if (isOverdue(upload, rules, now) && (await abortUpload(bucket, upload.uploadId))) {
      report(upload.key, 'aborted-upload');
    }
  }
  return removals;
};

const expireCurrent = async (
  bucket: Bucket,
  rules: readonly LifecycleRule[],
  key: string,
  now: number,
): Promise<boolean> => {
  const current = currentVersion(bucket.stored(key));
  const expiry = current && expiryOf(rules, key, current);
  if (expiry === undefined || expiry.at > now) return false;
  await deleteKey(bucket, key, now);
  return true;
};

const expireNoncurrent = async (
  bucket: Bucket,
  rules: readonly LifecycleRule[],
  key: string,
  now: number,
): Promise<number> => {
  const due = noncurrentVersions(bucket.stored(key)).filter(({ version, since }) =>
    rules.some(
      (rule) =>
        rule.noncurrentDays !== undefined &&
        (isLive(version) ? applies(rule, key, version.content) : key.startsWith(rule.prefix)) &&
        dueAt(since, rule.noncurrentDays) <= now,
    ),
  );
  for (const { version } of due) await deleteVersion(bucket, key, version.versionId);
  return due.length;
};

/** A version is noncurrent since the one above it came. */
const noncurrentVersions = (stored: StoredKey | undefined) =>
  (stored?.versions ?? []).flatMap((version, index, versions) => {
    const successor = versions[index - 1];
    return successor === undefined ? [] : [{ version, since: successor.modifiedAt }];
  });

const removeLoneMarker = async (
  bucket: Bucket,
  rules: readonly LifecycleRule[],
  key: string,
): Promise<boolean> => {
  const versions = bucket.stored(key)?.versions ?? [];
  const [marker] = versions;
  const isWanted = rules.some((rule) => rule.removesLoneMarkers && key.startsWith(rule.prefix));
  if (!isWanted || marker === undefined || versions.length > 1 || isLive(marker)) return false;
  await deleteVersion(bucket, key, marker.versionId);
  return true;
};

const isOverdue = (upload: Upload, rules: readonly LifecycleRule[], now: number): boolean =>
  rules.some(
    (rule) =>
      rule.abortDays !== undefined &&
      upload.key.startsWith(rule.prefix) &&
      dueAt(upload.initiatedAt, rule.abortDays) <= now,
  );
