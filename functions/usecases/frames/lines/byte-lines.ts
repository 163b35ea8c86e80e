import { QualityError } from '#contract/error';

const LF = 10;
/** No line of ours is near it: what has none for so long is no list. */
const LONGEST_LINE = 65_536;

/** One line inside a piece of a file: its bytes are `bytes` from `start`, included, to `end`, its line feed left out. */
export type LineSeen = (bytes: Buffer, start: number, end: number) => void;

/** Shows every line of a file in turn, as bytes, without holding more of it than a piece. */
export async function eachLine(pieces: AsyncIterable<Uint8Array>, seen: LineSeen): Promise<void> {
  for await (const whole of wholeLines(pieces)) {
    let start = 0;
    for (let end = whole.indexOf(LF); end !== -1; end = whole.indexOf(LF, start)) {
      seen(whole, start, end);
      start = end + 1;
    }
    if (start < whole.length) seen(whole, start, whole.length);
  }
}

/** The same bytes in pieces that end where a line does; the last one where the file does. Throws unreadable-list. */
export async function* wholeLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let begun: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    const end = bytes.lastIndexOf(LF) + 1;
    if (end > 0) yield Buffer.concat([begun, bytes.subarray(0, end)]);
    begun = end > 0 ? Buffer.from(bytes.subarray(end)) : Buffer.concat([begun, bytes]);
    if (begun.length > LONGEST_LINE) throw new QualityError('unreadable-list');
  }
  if (begun.length > 0) yield begun;
}
