import {
  empty,
  notAudio,
  truncated,
  viewOf,
  type AudioHeader,
  type AudioSource,
  type View,
} from './audio-source.ts';

const BEGINS = 2;
const ENDS = 4;
const HEADER_BYTES = 27;
/** A page holds 255 segments of 255 bytes at most. */
const LARGEST_PAGE = HEADER_BYTES + 255 + 255 * 255;

/** Ogg (RFC 3533) with Vorbis or Opus (RFC 7845): whole when its last page ends where the file ends and says so. */
export async function readOgg(source: AudioSource): Promise<AudioHeader> {
  const first = viewOf(await source.read(0, 512));
  const sound = soundOf(first);
  if ((first.byte(5) & BEGINS) === 0 || sound === undefined) return notAudio();
  const from = Math.max(0, source.size - LARGEST_PAGE);
  const tail = await source.read(from, source.size - from);
  const last = lastPage(viewOf(tail));
  const serial = first.little(14, 4);
  if (last === undefined || (last.flags & ENDS) === 0 || last.serial !== serial)
    return truncated(source.size);
  const seconds = (last.samples - sound.skipped) / sound.rate;
  return seconds > 0 ? { format: 'ogg', seconds } : empty;
}

/** By its first packet: samples a second, and how many at the start are not played. */
function soundOf(first: View): { readonly rate: number; readonly skipped: number } | undefined {
  const packet = HEADER_BYTES + first.byte(26);
  if (first.name(packet, 8) === 'OpusHead') return { rate: 48_000, skipped: first.little(packet + 10, 2) };
  const rate = first.little(packet + 12, 4);
  return first.name(packet, 7) === '\u0001vorbis' && rate > 0 ? { rate, skipped: 0 } : undefined;
}

/** The page that ends exactly where the file does. */
function lastPage(tail: View) {
  for (let at = tail.length - HEADER_BYTES; at >= 0; at -= 1)
    if (tail.name(at) === 'OggS' && at + pageBytes(tail, at) === tail.length)
      return { flags: tail.byte(at + 5), samples: tail.little(at + 6, 8), serial: tail.little(at + 14, 4) };
  return undefined;
}

function pageBytes(view: View, at: number): number {
  const segments = view.byte(at + 26);
  let bytes = HEADER_BYTES + segments;
  for (let segment = 0; segment < segments; segment += 1) bytes += view.byte(at + HEADER_BYTES + segment);
  return bytes;
}
