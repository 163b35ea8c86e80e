import { eachLine } from '../lines/byte-lines.ts';
import { CONFLICTING, FRESH, REPEATED, type ContactRun } from './contact-run.ts';

const TAB = 9;

/**
 * Marks the entries of one frame that an earlier part has: the same contact, or another one under its id. Both are
 * sorted the same way, so that each is read once.
 */
export async function markKnown(
  run: ContactRun,
  entries: Uint32Array,
  part: AsyncIterable<Uint8Array>,
): Promise<void> {
  let place = 0;
  await eachLine(part, (bytes, start, end) => {
    const bodyEnd = bytes.lastIndexOf(TAB, end - 1);
    const keyEnd = bytes.indexOf(TAB, bytes.indexOf(TAB, start) + 1);
    for (; place < entries.length; place += 1) {
      const entry = entries[place] ?? 0;
      const order = run.bytes.compare(bytes, start, keyEnd, run.startOf(entry), run.keyEnd(entry));
      if (order > 0) return;
      if (order < 0) continue;
      const isSame =
        run.leftOf(entry) === 0 &&
        run.bytes.compare(bytes, start, bodyEnd, run.startOf(entry), run.bodyEnd(entry)) === 0;
      if (run.status[entry] === FRESH) run.status[entry] = isSame ? REPEATED : CONFLICTING;
      return;
    }
  });
}
