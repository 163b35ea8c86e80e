import { GetObjectCommand, HeadObjectCommand, NoSuchKey, NotFound } from '@aws-sdk/client-s3';
import type { Bucket } from './bucket.ts';

type Piece = { readonly from: number; readonly length: number };

/** Some bytes of an object, fewer at its end; undefined when there is none. */
export async function readPiece(
  bucket: Bucket,
  key: string,
  { from, length }: Piece,
): Promise<Uint8Array | undefined> {
  const size = await sizeOf(bucket, key);
  if (size === undefined) return undefined;
  if (from >= size || length <= 0) return new Uint8Array();
  try {
    const { Body } = await bucket.client.send(
      new GetObjectCommand({ Bucket: bucket.name, Key: key, Range: `bytes=${from}-${from + length - 1}` }),
    );
    return await Body?.transformToByteArray();
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

/** Bytes of an object; undefined when there is none. */
export async function sizeOf(bucket: Bucket, key: string): Promise<number | undefined> {
  try {
    const answer = await bucket.client.send(new HeadObjectCommand({ Bucket: bucket.name, Key: key }));
    return answer.ContentLength ?? 0;
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
