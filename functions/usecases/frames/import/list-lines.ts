import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { QualityError } from '#contract/error';
import { wholeLines } from '../lines/byte-lines.ts';

/**
 * The lines of a compressed list, some at a time. Throws unreadable-list for what is no gzip, was cut on its way or is
 * not UTF-8.
 */
export async function* listLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const unzipped = pipeline(Readable.from(pieces), createGunzip(), () => undefined);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for await (const lines of wholeLines(unzipped)) {
      const text = decoder.decode(lines);
      yield (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
    }
  } catch (cause) {
    if (isOfTheFile(cause)) throw new QualityError('unreadable-list', {}, { cause });
    throw cause;
  } finally {
    unzipped.destroy();
  }
}

/** Z_DATA_ERROR and its like, Z_BUF_ERROR where the end is missing; a text that is not UTF-8. */
const isOfTheFile = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  (error.code.startsWith('Z_') || error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA');
