import { createHash } from 'node:crypto';
import { startChecksum } from '../body/checksum.ts';
import { incomingCopy } from '../body/incoming-copy.ts';
import { readText } from '../body/read-text.ts';
import { dropUpload } from '../storage/abort-upload.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { Content, Part, Upload } from '../storage/records.ts';
import { children, childText, malformed, readXml, requiredText } from '../wire/read-xml.ts';
import type { XmlElement } from '../wire/read-xml.ts';
import { S3Error } from '../wire/s3-error.ts';
import type { Fields } from '../wire/s3-request.ts';
import { writeXml } from '../wire/write-xml.ts';
import type { Operation } from './call.ts';
import { keepContent } from './keep-content.ts';
import { requireUpload } from './multipart-upload.ts';
import { receiveContent } from './receive-content.ts';
import { writtenHeaders } from './version-headers.ts';

const smallestPartBytes = 5 * 1024 * 1024;

export const completeUpload: Operation = async ({ request, bucket, body, clock }) => {
  const { key, headers: conditions } = request;
  const elements = children(readXml(await readText(body), 'CompleteMultipartUpload'), 'Part');
  // In the upload's turn: no part may change or go while they are put together.
  const version = await bucket.turns.take(request.query.get('uploadId') ?? '', async () => {
    const upload = requireUpload(bucket, request);
    const content = await assemble(bucket, upload, chosenParts(upload, elements));
    await requireAnnounced(bucket, content, conditions);
    const kept = await keepContent({ bucket, key, modifiedAt: clock(), content, conditions });
    await dropUpload(bucket, upload);
    return kept;
  });
  const { etag, checksum } = version.content;
  const result = {
    Bucket: bucket.name,
    Key: key,
    ETag: `"${etag}"`,
    [`Checksum${checksum.algorithm.toUpperCase()}`]: checksum.value,
    ChecksumType: checksum.type,
  };
  const headers = writtenHeaders(bucket, key, version);
  return { status: 200, headers, body: writeXml('CompleteMultipartUploadResult', result) };
};

/** @throws S3Error when a part is missing, changed, out of order or, but for the last, too small */
const chosenParts = (upload: Upload, elements: readonly XmlElement[]): readonly Part[] => {
  const numbers = elements.map((element) => Number(requiredText(element, 'PartNumber')));
  if (numbers.length === 0) throw malformed();
  if (numbers.some((number, index) => number <= (numbers[index - 1] ?? 0))) {
    throw new S3Error(400, 'InvalidPartOrder', 'The list of parts was not in ascending order.');
  }
  return elements.map((element, index) => {
    const part = chosenPart(upload, element);
    if (part.size < smallestPartBytes && index < elements.length - 1) {
      throw new S3Error(
        400,
        'EntityTooSmall',
        'Your proposed upload is smaller than the minimum allowed size',
      );
    }
    return part;
  });
};

const chosenPart = (upload: Upload, element: XmlElement): Part => {
  const part = upload.parts[requiredText(element, 'PartNumber')];
  const etag = requiredText(element, 'ETag').replaceAll('"', '');
  const checksum = part && childText(element, `Checksum${part.checksum.algorithm.toUpperCase()}`);
  if (part?.etag === etag && (checksum === undefined || checksum === part.checksum.value)) return part;
  throw new S3Error(400, 'InvalidPart', 'One or more of the specified parts could not be found.');
};

const assemble = async (bucket: Bucket, upload: Upload, parts: readonly Part[]): Promise<Content> => {
  const { headers, metadata, tags, algorithm } = upload;
  const { blob, size, checksum } = await receiveContent(
    bucket,
    incomingCopy(bytesOf(bucket, parts), algorithm),
  );
  const hash = createHash('md5');
  for (const part of parts) hash.update(Buffer.from(part.etag, 'hex'));
  const etag = `${hash.digest('hex')}-${parts.length}`;
  const composite = upload.checksumType === 'COMPOSITE' ? compositeChecksum(upload, parts) : undefined;
  return { headers, metadata, tags, blob, size, etag, checksum: composite ?? checksum };
};

async function* bytesOf(bucket: Bucket, parts: readonly Part[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield* bucket.blobs.bytes(part.blob);
}

/** The checksum of the parts' checksums, as long as all of them used the upload's algorithm. */
const compositeChecksum = (
  { algorithm }: Upload,
  parts: readonly Part[],
): Content['checksum'] | undefined => {
  if (parts.some((part) => part.checksum.algorithm !== algorithm)) return undefined;
  const checksum = startChecksum(algorithm);
  for (const part of parts) checksum.update(Buffer.from(part.checksum.value, 'base64'));
  return { algorithm, value: `${checksum.digest().toString('base64')}-${parts.length}`, type: 'COMPOSITE' };
};

/** What the client may have said of the whole object. */
const requireAnnounced = async (bucket: Bucket, content: Content, headers: Fields): Promise<void> => {
  const size = headers.get('x-amz-mp-object-size');
  const checksum = headers.get(`x-amz-checksum-${content.checksum.algorithm}`);
  const isSame = checksum === undefined || content.checksum.value.split('-')[0] === checksum.split('-')[0];
  if (isSame && (size === undefined || Number(size) === content.size)) return;
  await bucket.blobs.remove(content.blob);
  throw new S3Error(400, 'BadDigest', 'The whole object is not what was announced.');
};
