import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The browser hashes what fits in memory; a larger file is read in pieces. */
const WHOLE_BYTES = 50e6;
const PIECE_BYTES = 4e6;

/** SHA-256 of a file, hex. Rejects when the file cannot be read, or with the reason of the signal. */
export async function hashFile(file: Blob, signal?: AbortSignal): Promise<string> {
  if (file.size <= WHOLE_BYTES)
    return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())));
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += PIECE_BYTES) {
    signal?.throwIfAborted();
    hash.update(new Uint8Array(await file.slice(from, from + PIECE_BYTES).arrayBuffer()));
  }
  return bytesToHex(hash.digest());
}
