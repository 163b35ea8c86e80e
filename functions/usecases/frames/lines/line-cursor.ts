import { wholeLines } from './byte-lines.ts';

const LF = 10;

/** A place in a file of lines: the line it stands at, which `next` leaves. */
export type LineCursor = {
  /** Bytes that hold the line, from `start` to `end`; undefined past the last one. */
  readonly bytes: () => Buffer | undefined;
  readonly start: () => number;
  readonly end: () => number;
  /** Goes to the next line; a promise only when more of the file has to be read. */
  readonly next: () => Promise<void> | undefined;
};

/** Stands at the first line once `next` was awaited. */
export function lineCursor(pieces: AsyncIterable<Uint8Array>): LineCursor {
  const whole = wholeLines(pieces)[Symbol.asyncIterator]();
  let bytes: Buffer | undefined;
  let start = 0;
  let end = -1;
  const stand = (from: number): boolean => {
    if (bytes === undefined || from >= bytes.length) return false;
    const at = bytes.indexOf(LF, from);
    start = from;
    end = at === -1 ? bytes.length : at;
    return true;
  };
  const more = async (): Promise<void> => {
    const read: IteratorResult<Buffer, unknown> = await whole.next();
    bytes = read.done === true ? undefined : read.value;
    if (bytes !== undefined && !stand(0)) await more();
  };
  return {
    bytes: () => bytes,
    start: () => start,
    end: () => end,
    next: () => (stand(end + 1) ? undefined : more()),
  };
}
