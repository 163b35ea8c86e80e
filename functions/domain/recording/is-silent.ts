import type { AudioSource } from './audio-source.ts';

/** How samples are written: bytes each, and what every byte of one is when nothing sounds. */
export type Samples = { readonly bytes: number; readonly silence: readonly number[] };

const PLACES = 16;
const PLACE_BYTES = 4096;
const PIECE_BYTES = 4 * 1024 * 1024;

/** Whether no byte of the sound differs from silence: looked for here and there first, then everywhere. */
export async function isSilent(
  source: AudioSource,
  { silence }: Samples,
  { at, length }: { readonly at: number; readonly length: number },
): Promise<boolean> {
  const isQuiet = async (from: number, bytes: number) =>
    (await source.read(from, bytes)).every((byte) => silence.includes(byte));
  for (let place = 0; place < PLACES; place += 1) {
    const from = Math.floor((length * place) / PLACES);
    if (!(await isQuiet(at + from, Math.min(PLACE_BYTES, length - from)))) return false;
  }
  for (let from = 0; from < length; from += PIECE_BYTES)
    if (!(await isQuiet(at + from, Math.min(PIECE_BYTES, length - from)))) return false;
  return true;
}
