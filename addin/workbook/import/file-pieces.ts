/** A piece is decoded and read in a few milliseconds: between two of them the pane answers. */
const PIECE_BYTES = 256 * 1024;

/** The bytes of a file from its start, some at a time. Rejects with the reason of the signal once it is aborted. */
export async function* filePieces(file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += PIECE_BYTES) {
    signal?.throwIfAborted();
    yield new Uint8Array(await file.slice(from, from + PIECE_BYTES).arrayBuffer());
  }
}
