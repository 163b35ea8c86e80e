import { unzipSync } from 'fflate';
import type { UnreadableFile } from './raw-table.ts';

const MAX_UNPACKED = 200e6;
const MAX_ENTRIES = 200;
/** Read whole even when rows are streamed. */
const MAX_SHARED_STRINGS = 50e6;

/** What a file says it unpacks to, before anything is unpacked: a small file may hide gigabytes. */
export function inspectZip(bytes: Uint8Array): UnreadableFile | undefined {
  let unpacked = 0;
  let entries = 0;
  let strings = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        unpacked += originalSize;
        if (name === 'xl/sharedStrings.xml') strings = originalSize;
        return false;
      },
    });
  } catch {
    return 'not-xlsx';
  }
  const tooLarge = unpacked > MAX_UNPACKED || entries > MAX_ENTRIES || strings > MAX_SHARED_STRINGS;
  return tooLarge ? 'too-large' : undefined;
}
