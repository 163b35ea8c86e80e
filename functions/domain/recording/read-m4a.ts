import {
  empty,
  notAudio,
  truncated,
  viewOf,
  type AudioHeader,
  type AudioSource,
  type View,
} from './audio-source.ts';

type Box = { readonly name: string; readonly at: number; readonly end: number; readonly content: number };

/** A whole file has a handful; one in pieces, of which a phone makes none, has thousands. */
const MOST_BOXES = 200;
const LARGEST_INDEX_BYTES = 16 * 1024 * 1024;

/** MPEG-4 (ISO/IEC 14496-12): whole when no box passes the end and both the sound and its index are there. */
export async function readM4a(source: AudioSource): Promise<AudioHeader> {
  const boxes: Box[] = [];
  for (let at = 0; at < source.size && boxes.length < MOST_BOXES;) {
    const box = boxAt(viewOf(await source.read(at, 16)), { from: at, at: 0, end: source.size });
    if (box === undefined) return notAudio();
    if (box.end > source.size) return truncated(source.size, box.end);
    boxes.push(box);
    at = box.end;
  }
  const index = boxes.find(({ name }) => name === 'moov');
  const sound = boxes.filter(({ name }) => name === 'mdat');
  if (index === undefined) return sound.length > 0 ? truncated(source.size) : notAudio();
  if (index.end - index.at > LARGEST_INDEX_BYTES) return notAudio();
  if (sound.every(({ content, end }) => content === end)) return empty;
  return readIndex(viewOf(await source.read(index.content, index.end - index.content)));
}

function readIndex(index: View): AudioHeader {
  const inside = boxesIn(index, 0, index.length);
  const kinds = inside.filter(({ name }) => name === 'trak').flatMap((track) => kindOf(index, track));
  if (!kinds.includes('soun') || kinds.includes('vide')) return notAudio();
  const header = inside.find(({ name }) => name === 'mvhd');
  if (header === undefined) return notAudio();
  const isLong = index.byte(header.content) === 1;
  const scale = index.big(header.content + (isLong ? 20 : 12), 4);
  const duration = index.big(header.content + (isLong ? 24 : 16), isLong ? 8 : 4);
  return { format: 'm4a', seconds: scale > 0 && duration > 0 ? duration / scale : null };
}

/** `soun` for sound, `vide` for pictures. */
const kindOf = (index: View, track: Box): string[] =>
  boxesIn(index, track.content, track.end)
    .filter(({ name }) => name === 'mdia')
    .flatMap((media) => boxesIn(index, media.content, media.end))
    .filter(({ name }) => name === 'hdlr')
    .map(({ content }) => index.name(content + 8));

function boxesIn(view: View, from: number, end: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at < end && boxes.length < MOST_BOXES;) {
    const box = boxAt(view, { from: 0, at, end });
    if (box === undefined || box.end > end) return boxes;
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

/** @param place `at` in the view, which begins at `from` of what `end` is counted in */
function boxAt(view: View, place: { readonly from: number; readonly at: number; readonly end: number }) {
  const { at, from } = place;
  const said = view.big(at, 4);
  const header = said === 1 ? 16 : 8;
  const bytes = said === 1 ? view.big(at + 8, 8) : said;
  const name = view.name(at + 4);
  const end = said === 0 ? place.end : from + at + bytes;
  if ((said !== 0 && bytes < header) || !/^[\w\u00a9 -]{4}$/.test(name)) return undefined;
  return { name, at: from + at, end, content: from + at + header };
}
