import type { FileWriter } from '../../ports/files.ts';
import { FRESH, type ContactRun } from './contact-run.ts';

const HELD_BYTES = 262_144;
const LF = 10;

/** Writes the entries that enter the frame, one line each, in their order. */
export async function writePart(run: ContactRun, entries: Uint32Array, writer: FileWriter): Promise<void> {
  const held = Buffer.allocUnsafeSlow(HELD_BYTES);
  let length = 0;
  for (const entry of entries) {
    if (!enters(run, entry)) continue;
    const size = run.end(entry) - run.startOf(entry) + 1;
    if (length + size > HELD_BYTES) {
      await writer.write(held.subarray(0, length));
      length = 0;
    }
    length += run.bytes.copy(held, length, run.startOf(entry), run.end(entry));
    held[length] = LF;
    length += 1;
  }
  await writer.write(held.subarray(0, length));
  await writer.end();
}

/** Whether it is a contact of the frame that no earlier list brought. */
export const enters = (run: ContactRun, entry: number): boolean =>
  run.status[entry] === FRESH && run.leftOf(entry) === 0;
