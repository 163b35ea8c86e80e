import { detectEncoding } from './detect-encoding.ts';
import type { TableFile } from './raw-table.ts';
import { UnreadableFileError } from './unreadable-file.ts';
import { openCsv } from './read-csv.ts';
import { openXlsx } from './read-xlsx.ts';

/** Of XLSX the archive is kept in memory while it is read. */
const MAX_XLSX_BYTES = 100e6;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a file by what it holds, whatever its name says. Throws UnreadableFileError. */
export async function openFile(file: Blob, signal?: AbortSignal): Promise<TableFile> {
  if (file.size === 0) throw new UnreadableFileError('empty');
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (startsWith(start, COMPOUND)) throw new UnreadableFileError('old-workbook');
  if (startsWith(start, ZIP)) {
    if (file.size > MAX_XLSX_BYTES) throw new UnreadableFileError('too-large');
    return openXlsx(file);
  }
  const encoding = await detectEncoding(file, signal);
  if (encoding === undefined) throw new UnreadableFileError('not-a-table');
  return openCsv(file, encoding);
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte);
