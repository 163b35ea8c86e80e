import { Inflate } from 'fflate';
import type { UnreadableFile } from './unreadable-file.ts';
import { zipEntries, type ZipEntry } from './zip-entries.ts';

const MAX_UNPACKED = 200e6;
const MAX_ENTRIES = 200;
/** Read whole even when rows are streamed. */
const MAX_SHARED_STRINGS = 50e6;
/** Unpacks to 16 MB at the very most, a thousand times as much. */
const PIECE_BYTES = 16 * 1024;

/**
 * What is wrong with an archive before anything of it is kept: a small file may hide gigabytes, and may lie about it.
 * First by what its directory says, then by unpacking it piece by piece into nothing, no further than what it said.
 */
export function inspectZip(bytes: Uint8Array): UnreadableFile | undefined {
  let entries: readonly ZipEntry[];
  try {
    entries = zipEntries(bytes);
  } catch {
    return 'not-xlsx';
  }
  if (isTooLarge(entries)) return 'too-large';
  if (sum(entries.map(({ packed }) => packed.byteLength)) > bytes.byteLength) return 'untrue-zip';
  return entries.every(isTrue) ? undefined : 'untrue-zip';
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

function isTooLarge(entries: readonly ZipEntry[]): boolean {
  const strings = entries.filter(({ name }) => /sharedStrings\.xml$/i.test(name));
  return (
    entries.length > MAX_ENTRIES ||
    sum(entries.map(({ unpacked }) => unpacked)) > MAX_UNPACKED ||
    sum(strings.map(({ unpacked }) => unpacked)) > MAX_SHARED_STRINGS
  );
}

function isTrue({ isDeflated, unpacked, packed }: ZipEntry): boolean {
  if (!isDeflated) return packed.byteLength === unpacked;
  let found = 0;
  const inflate = new Inflate((piece) => (found += piece.byteLength));
  try {
    for (let from = 0; from < packed.byteLength && found <= unpacked; from += PIECE_BYTES)
      inflate.push(packed.subarray(from, from + PIECE_BYTES), from + PIECE_BYTES >= packed.byteLength);
  } catch {
    return false;
  }
  return found === unpacked;
}
