import { lineCursor, type LineCursor } from './line-cursor.ts';
import type { LineSeen } from './byte-lines.ts';

const TAB = 9;
/** Lines between two pauses in which what was seen may be written. */
const LINES_AT_ONCE = 4096;

/** Where the key of a line of ours ends: platform, TAB, id. */
export const keyEndOf = (bytes: Buffer, start: number): number =>
  bytes.indexOf(TAB, bytes.indexOf(TAB, start) + 1);

/**
 * Shows the lines of files that are sorted by their keys as if they were one file sorted so; of a key that comes more
 * than once, the first line. Awaits `written` from time to time.
 */
export async function mergeLines(
  files: readonly AsyncIterable<Uint8Array>[],
  seen: LineSeen,
  written: () => Promise<void>,
): Promise<void> {
  const cursors = files.map(lineCursor);
  for (const cursor of cursors) await cursor.next();
  let last: Buffer = Buffer.alloc(0);
  for (let lines = 1; ; lines += 1) {
    const lowest = lowestOf(cursors);
    const bytes = lowest?.bytes();
    if (lowest === undefined || bytes === undefined) break;
    const [start, end] = [lowest.start(), lowest.end()];
    const key = bytes.subarray(start, keyEndOf(bytes, start));
    if (!key.equals(last)) seen(bytes, start, end);
    last = key;
    const reading = lowest.next();
    if (reading !== undefined) await reading;
    if (lines % LINES_AT_ONCE === 0) await written();
  }
  await written();
}

/** The one whose line has the lowest key; of two with the same, the first. */
function lowestOf(cursors: readonly LineCursor[]): LineCursor | undefined {
  let lowest: LineCursor | undefined;
  for (const cursor of cursors) {
    const bytes = cursor.bytes();
    const other = lowest?.bytes();
    if (bytes === undefined) continue;
    if (lowest === undefined || other === undefined) lowest = cursor;
    else {
      const [start, from] = [cursor.start(), lowest.start()];
      const order = bytes.compare(other, from, keyEndOf(other, from), start, keyEndOf(bytes, start));
      if (order < 0) lowest = cursor;
    }
  }
  return lowest;
}
