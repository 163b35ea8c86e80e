import {
  notAudio,
  truncated,
  viewOf,
  type AudioHeader,
  type AudioSource,
  type View,
} from './audio-source.ts';
import { frameAt, type Mp3Frame } from './mp3-frame.ts';

/** So many frames one after the other are no chance. */
const FRAMES_SEEN = 5;
const WINDOW_BYTES = 65_536;
const TAG_HEADER_BYTES = 10;
const MOST_TAGS = 8;

/** MPEG audio layer III, after its ID3v2 tags; its length and bytes by a Xing, Info or VBRI header when there is one. */
export async function readMp3(source: AudioSource): Promise<AudioHeader> {
  const start = await afterTags(source);
  if (start > source.size) return truncated(source.size, start);
  const view = viewOf(await source.read(start, WINDOW_BYTES));
  const first = firstFrame(view);
  if (first === undefined) return notAudio();
  const told = toldOf(view, first);
  const begins = start + first.at;
  if (told === undefined)
    return {
      format: 'mp3',
      seconds: first.isConstant ? ((source.size - begins) * 8) / first.frame.bitRate : null,
    };
  if (told.bytes !== undefined && begins + told.bytes > source.size)
    return truncated(source.size, begins + told.bytes);
  const { samples, rate } = first.frame;
  return { format: 'mp3', seconds: told.frames === undefined ? null : (told.frames * samples) / rate };
}

/** ID3v2.4 §3.1: seven bits a byte of size. */
async function afterTags(source: AudioSource): Promise<number> {
  let at = 0;
  for (let tags = 0; tags < MOST_TAGS; tags += 1) {
    const tag = viewOf(await source.read(at, TAG_HEADER_BYTES));
    if (tag.name(0, 3) !== 'ID3') return at;
    const bytes = [6, 7, 8, 9].reduce((sum, place) => sum * 128 + (tag.byte(place) & 0x7f), 0);
    at += TAG_HEADER_BYTES + bytes + ((tag.byte(5) & 0x10) === 0 ? 0 : TAG_HEADER_BYTES);
  }
  return at;
}

type First = { readonly at: number; readonly frame: Mp3Frame; readonly isConstant: boolean };

function firstFrame(view: View): First | undefined {
  for (let at = 0; at + 4 <= view.length; at += 1) {
    const frames = framesFrom(view, at);
    const [frame] = frames;
    if (frame !== undefined && frames.length === FRAMES_SEEN)
      return { at, frame, isConstant: frames.slice(1).every(({ bitRate }) => bitRate === frame.bitRate) };
  }
  return undefined;
}

/** Frames that follow each other and are of one kind. */
function framesFrom(view: View, from: number): Mp3Frame[] {
  const frames: Mp3Frame[] = [];
  for (let at = from; frames.length < FRAMES_SEEN;) {
    const frame = frameAt(view, at);
    const [first = frame] = frames;
    if (frame === undefined || first?.rate !== frame.rate || first.samples !== frame.samples) return frames;
    frames.push(frame);
    at += frame.bytes;
  }
  return frames;
}

/** What the first frame tells instead of sounding. */
function toldOf(view: View, { at, frame }: First) {
  const xing = at + 4 + frame.sideBytes;
  if (['Xing', 'Info'].includes(view.name(xing))) {
    const flags = view.big(xing + 4, 4);
    const [hasFrames, hasBytes] = [(flags & 1) !== 0, (flags & 2) !== 0];
    return {
      frames: hasFrames ? view.big(xing + 8, 4) : undefined,
      bytes: hasBytes ? view.big(xing + (hasFrames ? 12 : 8), 4) : undefined,
    };
  }
  const vbri = at + 36;
  if (view.name(vbri) !== 'VBRI') return undefined;
  return { frames: view.big(vbri + 14, 4), bytes: view.big(vbri + 10, 4) };
}
