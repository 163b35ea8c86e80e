import { unzipSync } from 'fflate';

/** Why a file is not opened. */
export type FileRefusal = 'broken' | 'tooLarge' | 'encrypted' | 'oldFormat' | 'binaryFormat' | 'macros';

const mostUnpacked = 200e6;
const mostEntries = 10_000;
const mostOfOnePart = 120e6;

/** How files of Office before 2007 start, and encrypted ones since. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** What speaks against opening a file, before anything in it is unpacked: a small one may hide gigabytes. */
export function preflight(bytes: Uint8Array): FileRefusal | undefined {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    return holdsText(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldFormat';
  }
  const entries: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ name: name.toLowerCase(), size: originalSize });
        return false;
      },
    });
  } catch {
    return 'broken';
  }
  return refusalOf(entries);
}

function refusalOf(entries: readonly { name: string; size: number }[]): FileRefusal | undefined {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  const isLarge = entries.some(({ size }) => size > mostOfOnePart);
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (unpacked > mostUnpacked || entries.length > mostEntries || isLarge) return 'tooLarge';
  if (has(/vbaproject\.bin$/) || has(/^xl\/macrosheets\//)) return 'macros';
  if (has(/^xl\/workbook\.bin$/)) return 'binaryFormat';
  return has(/^\[content_types\]\.xml$/) ? undefined : 'broken';
}

/** Names in such files are in UTF-16. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => `${letter}\0`).join('');
  return new TextDecoder('latin1').decode(bytes).includes(wanted);
}
