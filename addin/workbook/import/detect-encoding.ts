import { filePieces } from './file-pieces.ts';
import type { Encoding } from './raw-table.ts';

export type FoundEncoding = { readonly encoding: Encoding; readonly byteOrderMark: boolean };

/** Looked at to know UTF-16 without a mark: half of its bytes are zero in the languages we read. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * How the characters of a text file are written. UTF-8 is what the whole file must be to be taken for it: an accent in
 * the last row decides as one in the first. Undefined when it is no text.
 */
export async function detectEncoding(file: Blob, signal?: AbortSignal): Promise<FoundEncoding | undefined> {
  const start = new Uint8Array(await file.slice(0, SAMPLE_BYTES).arrayBuffer());
  const marked = encodingOfMark(start);
  if (marked !== undefined) return { encoding: marked, byteOrderMark: true };
  const zeros = zeroShares(start);
  if (zeros.odd > 0.3 && zeros.even < 0.1) return { encoding: 'utf-16le', byteOrderMark: false };
  if (zeros.even > 0.3 && zeros.odd < 0.1) return { encoding: 'utf-16be', byteOrderMark: false };
  if (zeros.even + zeros.odd > 0) return undefined;
  const encoding = (await isUtf8(file, signal)) ? 'utf-8' : 'windows-1252';
  return { encoding, byteOrderMark: false };
}

function encodingOfMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Share of zeros among the bytes at even and at odd places. */
function zeroShares(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const zeros = [0, 0];
  bytes.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const pairs = Math.max(1, bytes.length / 2);
  return { even: (zeros[0] ?? 0) / pairs, odd: (zeros[1] ?? 0) / pairs };
}

async function isUtf8(file: Blob, signal?: AbortSignal): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of filePieces(file, signal)) if (!goesOn(decoder, bytes)) return false;
  return goesOn(decoder);
}

/** Without bytes: whether the file may end here. */
function goesOn(decoder: TextDecoder, bytes?: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}
