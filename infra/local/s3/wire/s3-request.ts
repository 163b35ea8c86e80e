import type { IncomingMessage } from 'node:http';
import { S3Error } from './s3-error.ts';

/** Names in lower case: request headers, or the fields of a posted form. */
export type Fields = ReadonlyMap<string, string>;

export type S3Request = {
  readonly method: string;
  /** Decoded, as clients sign it: `/bucket/some/key`. */
  readonly path: string;
  /** Empty when the request names none. */
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: Fields;
  readonly stream: IncomingMessage;
  /** The body, to be read once. Leaving it half-way keeps the connection, for the answer to go through. */
  readonly bytes: AsyncGenerator<Uint8Array>;
};

/** Path-style addressing only. `URL` is not used: it would fold the `..` an object key may hold. */
export const readRequest = (stream: IncomingMessage): S3Request => {
  const [rawPath = '/', ...rawQuery] = (stream.url ?? '/').split('?');
  const path = decodePath(rawPath);
  const [, bucket = '', ...key] = path.split('/');
  return {
    method: stream.method ?? 'GET',
    path,
    bucket,
    key: key.join('/'),
    query: new URLSearchParams(rawQuery.join('?')),
    headers: readHeaders(stream),
    stream,
    bytes: bytesOf(stream),
  };
};

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new S3Error(400, 'InvalidURI', "Couldn't parse the specified URI.");
  }
};

const readHeaders = (stream: IncomingMessage): Fields => {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(stream.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(',') : value);
  }
  return headers;
};

async function* bytesOf(stream: IncomingMessage): AsyncGenerator<Uint8Array> {
  for await (const piece of stream.iterator({ destroyOnReturn: false }))
    if (Buffer.isBuffer(piece)) yield piece;
}
