import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
  type CompletedPart,
} from '@aws-sdk/client-s3';
import { QualityError } from '#contract/error';
import type { FileWriter } from '../usecases/ports/files.ts';
import type { Bucket } from './bucket.ts';

/** S3 wants 5 MiB at least of every part but the last, and at most 10,000 parts. */
const PART_BYTES = 8 * 1024 * 1024;

type Place = { readonly Bucket: string; readonly Key: string };

/** Sends a file in parts, or in one request when it is smaller than a part. */
export function openWriter({ client, name }: Bucket, key: string): FileWriter {
  const place: Place = { Bucket: name, Key: key };
  const held = heldBytes();
  const parts: CompletedPart[] = [];
  let upload: string | undefined;
  const send = async (content: Uint8Array): Promise<void> => {
    upload ??= (await client.send(new CreateMultipartUploadCommand(place))).UploadId;
    const part = { UploadId: requireUpload(upload), PartNumber: parts.length + 1 };
    const { ETag } = await client.send(new UploadPartCommand({ ...place, ...part, Body: content }));
    parts.push({ PartNumber: part.PartNumber, ...(ETag === undefined ? {} : { ETag }) });
  };
  return {
    write: async (piece) => {
      for (const full of held.add(piece)) await send(full);
    },
    end: async () => {
      if (upload === undefined) await client.send(new PutObjectCommand({ ...place, Body: held.rest() }));
      else {
        if (held.rest().length > 0) await send(held.rest());
        const whole = { UploadId: upload, MultipartUpload: { Parts: parts } };
        await client.send(new CompleteMultipartUploadCommand({ ...place, ...whole }));
      }
    },
    giveUp: async () => {
      if (upload !== undefined)
        await client.send(new AbortMultipartUploadCommand({ ...place, UploadId: upload }));
    },
  };
}

function requireUpload(id: string | undefined): string {
  if (id === undefined) throw new QualityError('internal', { upload: 'no-id' });
  return id;
}

/** Keeps what does not fill a part yet. */
function heldBytes() {
  const part = Buffer.allocUnsafeSlow(PART_BYTES);
  let length = 0;
  return {
    /** Every part that is full is to be sent before the next one is asked for: its memory is used again. */
    *add(piece: Uint8Array): Generator<Uint8Array> {
      for (let from = 0; from < piece.length;) {
        const taken = piece.subarray(from, from + PART_BYTES - length);
        part.set(taken, length);
        length += taken.length;
        from += taken.length;
        if (length < PART_BYTES) continue;
        yield part;
        length = 0;
      }
    },
    rest: (): Uint8Array => part.subarray(0, length),
  };
}
