import { readText } from '../body/read-text.ts';
import { requireVersion, retag } from '../storage/versions.ts';
import { writeXml } from '../wire/write-xml.ts';
import type { BucketCall, Operation } from './call.ts';
import { readTags } from './tags.ts';
import type { Tags } from './tags.ts';
import { versionHeader } from './version-headers.ts';

export const getTagging: Operation = ({ request, bucket }) =>
  bucket.turns.take(request.key, () => {
    const version = requireVersion(bucket, request.key, request.query.get('versionId') ?? undefined);
    const Tag = Object.entries(version.content.tags).map(([Key, Value]) => ({ Key, Value }));
    const body = writeXml('Tagging', { TagSet: { Tag } });
    return Promise.resolve({ status: 200, headers: versionHeader(bucket, version), body });
  });

export const putTagging: Operation = async (call) =>
  replaceTags(call, readTags(await readText(call.body)), 200);

export const deleteTagging: Operation = (call) => replaceTags(call, {}, 204);

const replaceTags = ({ request, bucket }: BucketCall, tags: Tags, status: number): ReturnType<Operation> =>
  bucket.turns.take(request.key, async () => {
    const version = requireVersion(bucket, request.key, request.query.get('versionId') ?? undefined);
    await retag(bucket, request.key, version, tags);
    return { status, headers: versionHeader(bucket, version) };
  });
