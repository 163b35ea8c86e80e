import {
  DeleteObjectsCommand,
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { QualityError } from '#contract/error';
import type { Files } from '../usecases/ports/files.ts';
import type { Bucket } from './bucket.ts';
import { fileKeys, type FileKeys } from './file-keys.ts';
import { openWriter } from './file-writer.ts';
import { readPiece, sizeOf } from './read-piece.ts';
import { grantListening, grantRecording } from './recording-grants.ts';

/** A list of a million contacts over a slow line. */
const UPLOAD_SECONDS = 3600;
const DOWNLOAD_SECONDS = 600;
/** S3 deletes at most this many objects in one request. */
const MOST_DELETES = 1000;

type Place = { readonly bucket: Bucket; readonly keys: FileKeys };

/** The files of one organisation. @param transcribes whether recordings are transcribed when asked for */
export function openFiles(bucket: Bucket, organisation: string, transcribes = false): Files {
  const place = { bucket, keys: fileKeys(organisation) };
  return {
    grantUpload: (job, mostBytes) => grantUpload(place, job, mostBytes),
    grantDownload: (path, fileName) => grantDownload(place, path, fileName),
    grantRecording: (path, sent) => grantRecording(bucket, place.keys.file(path), sent),
    grantListening: (path, seconds) => grantListening(bucket, place.keys.file(path), seconds),
    askTranscript: (recording) =>
      transcribes ? put(bucket, place.keys.toTranscribe(recording), new Uint8Array()) : Promise.resolve(),
    endAsking: (recording) => removeKeys(bucket, [place.keys.toTranscribe(recording)]),
    write: (path, content) => put(bucket, place.keys.file(path), content),
    writer: (path) => openWriter(bucket, place.keys.file(path)),
    create: (path, content) => create(place, path, content),
    read: (path) => read(place, path),
    readPiece: (path, from, length) => readPiece(bucket, place.keys.file(path), { from, length }),
    sizeOf: (path) => sizeOf(bucket, place.keys.file(path)),
    list: (prefix) => list(place, prefix),
    remove: (paths) =>
      removeKeys(
        bucket,
        paths.map((path) => place.keys.file(path)),
      ),
  };
}

async function grantUpload({ bucket, keys }: Place, job: string, mostBytes: number) {
  return createPresignedPost(bucket.client, {
    Bucket: bucket.name,
    Key: keys.incoming(job),
    Conditions: [
      ['content-length-range', 1, mostBytes],
      ['eq', '$content-type', 'application/gzip'],
    ],
    Fields: { 'content-type': 'application/gzip' },
    Expires: UPLOAD_SECONDS,
  });
}

const grantDownload = ({ bucket, keys }: Place, path: string, fileName: string): Promise<string> =>
  getSignedUrl(
    bucket.client,
    new GetObjectCommand({
      Bucket: bucket.name,
      Key: keys.file(path),
      ResponseContentDisposition: `attachment; filename="${fileName.replaceAll(/[^\w.~-]/g, '_')}"`,
      ResponseCacheControl: 'no-store',
    }),
    { expiresIn: DOWNLOAD_SECONDS },
  );

async function put(bucket: Bucket, key: string, content: Uint8Array): Promise<void> {
  await bucket.client.send(new PutObjectCommand({ Bucket: bucket.name, Key: key, Body: content }));
}

/** Of two at once, S3 answers that one lost, or that both met. */
const THERE_ALREADY: ReadonlySet<string> = new Set(['PreconditionFailed', 'ConditionalRequestConflict']);

async function create({ bucket, keys }: Place, path: string, content: Uint8Array): Promise<boolean> {
  try {
    await bucket.client.send(
      new PutObjectCommand({
        Bucket: bucket.name,
        Key: keys.file(path),
        Body: content,
        IfNoneMatch: '*',
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof S3ServiceException && THERE_ALREADY.has(error.name)) return false;
    throw error;
  }
}

async function read({ bucket, keys }: Place, path: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  try {
    const { Body } = await bucket.client.send(
      new GetObjectCommand({ Bucket: bucket.name, Key: keys.file(path) }),
    );
    return Body?.transformToWebStream();
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

async function list({ bucket, keys }: Place, prefix: string): Promise<readonly string[]> {
  const found: string[] = [];
  const asked = { Bucket: bucket.name, Prefix: keys.file(prefix) };
  for await (const { Contents = [] } of paginateListObjectsV2({ client: bucket.client }, asked))
    found.push(...Contents.flatMap(({ Key }) => (Key === undefined ? [] : [keys.pathOf(Key)])));
  return found;
}

/** Deleting what is gone already is no fault; what is still there afterwards is one. */
async function removeKeys(bucket: Bucket, keys: readonly string[]): Promise<void> {
  for (let from = 0; from < keys.length; from += MOST_DELETES) {
    const Objects = keys.slice(from, from + MOST_DELETES).map((Key) => ({ Key }));
    await bucket.client.send(new DeleteObjectsCommand({ Bucket: bucket.name, Delete: { Objects } }));
  }
  for (const key of keys)
    if ((await sizeOf(bucket, key)) !== undefined)
      throw new QualityError('internal', { deleting: 'not-gone' });
}
