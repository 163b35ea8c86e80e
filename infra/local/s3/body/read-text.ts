import { S3Error } from '../wire/s3-error.ts';
import type { IncomingBody } from './incoming-body.ts';
import { measured, requireKeptPromises } from './measured-body.ts';

/** S3's own bound for the documents of its API, a thousand deletions included. */
const longestBytes = 2 * 1024 * 1024;

/** A whole small body as text, checked against what the client promised. */
export const readText = async (body: IncomingBody): Promise<string> => {
  const { bytes, measure } = measured(body.bytes, body.promises.algorithm);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    size += piece.length;
    if (size > longestBytes) throw new S3Error(400, 'MaxMessageLengthExceeded', 'Your request was too big.');
  }
  requireKeptPromises(measure(), body);
  return Buffer.concat(pieces).toString('utf8');
};
