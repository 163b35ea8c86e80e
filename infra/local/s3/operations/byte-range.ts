import { S3Error } from '../wire/s3-error.ts';

/** First and last byte, both included. */
export type ByteRange = { readonly start: number; readonly end: number };

/**
 * The bytes a Range header asks of an object; undefined means all of it, as for a header that cannot be read.
 * @throws S3Error InvalidRange when none of the object's bytes is asked
 */
export const byteRange = (header: string | undefined, size: number): ByteRange | undefined => {
  const range = suffix(header, size) ?? span(header, size);
  if (range !== undefined && range.start > range.end) {
    throw new S3Error(416, 'InvalidRange', 'The requested range is not satisfiable');
  }
  return range;
};

/** `bytes=-5`: the last five. */
const suffix = (header = '', size: number): ByteRange | undefined => {
  const [, length] = /^bytes=-(\d+)$/.exec(header) ?? [];
  return length === undefined ? undefined : { start: Math.max(0, size - Number(length)), end: size - 1 };
};

/** `bytes=6-10` or `bytes=6-`. One that ends before it starts cannot be read. */
const span = (header = '', size: number): ByteRange | undefined => {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [start, end] = [Number(first), last === '' ? size - 1 : Number(last)];
  return last !== '' && end < start ? undefined : { start, end: Math.min(end, size - 1) };
};
