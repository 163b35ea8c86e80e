import { parse } from '@plussub/srt-vtt-parser';
import { CLOCK, clockSeconds } from './clock-seconds.ts';
import { entitiesRead } from './html-text.ts';
import { joinTurns } from './join-turns.ts';
import { withoutExtension } from './name-pattern.ts';
import { UnreadableTextError, type ReadText } from './read-text.ts';
import { spokenLine, voicesAmong, type SpokenLine } from './spoken-line.ts';
import { conversationOf, type Spoken } from './spoken.ts';

type Cue = { readonly at: number; readonly text: string };
type Part = { readonly at: number; readonly line: SpokenLine; readonly tag: string | undefined };

const TIMES = new RegExp(`^\\s*(${CLOCK})\\s*-->\\s*(${CLOCK})`);

/** A transcript in WebVTT or SRT: who speaks is read from `<v Name>` or from `Agent:` before what they say. */
export async function readCaptions(file: File, path = file.name): Promise<ReadText> {
  const spoken = spokenIn(cuesOf(await file.text())).filter(({ text }) => text !== '');
  if (spoken.length === 0) throw new UnreadableTextError(file.name);
  const { turns, names } = conversationOf(heldVoices(spoken));
  return {
    key: path,
    name: withoutExtension(file.name),
    subject: '',
    turns: joinTurns(turns),
    names,
    at: '',
  };
}

const cuesOf = (written: string): readonly Cue[] =>
  parse(cleaned(written)).entries.map(({ from, text }) => ({ at: from / 1000, text }));

/**
 * Both formats as the one that the parser reads without loss: it would take what stands after an empty cue as its
 * text, an id with the word note in it as a note, settings of a cue as its end, and `1.5` as 15 thousandths.
 */
function cleaned(written: string): string {
  const blocks = written
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/);
  return ['WEBVTT', ...blocks.flatMap(cleanedBlock), ''].join('\n\n');
}

function cleanedBlock(block: string): readonly string[] {
  const lines = block.split('\n');
  const timed = lines.findIndex((line) => line.includes('-->'));
  const [, from, to] = TIMES.exec(lines[timed] ?? '') ?? [];
  const text = lines.slice(timed + 1).filter((line) => line.trim() !== '');
  if (from === undefined || to === undefined || text.length === 0) return [];
  return [[`${exact(from)} --> ${exact(to)}`, ...text].join('\n')];
}

/** `00:00:01.500`. */
function exact(clock: string): string {
  const ms = Math.round(clockSeconds(clock) * 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(ms / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${two(hours)}:${two(rest)}:${two(Math.floor(ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
}

/** A cue may hold several voices, each with its own tag or on a line of its own that begins with a dash. */
function partsOf({ at, text: cue }: Cue): readonly Part[] {
  return cue.split(/(?=<v[.\s>])|\n(?=\s*[-–—]\s)/).flatMap((part) => {
    const tag = /^<v(?:\.[^\s>]*)*\s+([^>]*)>/.exec(part)?.[1]?.trim();
    const line = spokenLine(plain(part));
    return line.whole === '' ? [] : [{ at, line, tag: tag === undefined ? undefined : entitiesRead(tag) }];
  });
}

function spokenIn(cues: readonly Cue[]): readonly Spoken[] {
  const parts = cues.flatMap(partsOf);
  const voices = voicesAmong(parts.map(({ line }) => line.prefix));
  return parts.map(({ at, line, tag }) => {
    if (tag !== undefined) return { voice: tag, at, text: line.whole };
    const isSaid = voices.has(line.prefix);
    return { voice: isSaid ? line.prefix : '', at, text: isSaid ? line.said : line.whole };
  });
}

const plain = (part: string): string =>
  entitiesRead(part.replace(/<[^>]*>|\{\\[^}]*\}/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

/** Where some pieces name who speaks, those that name nobody go on with the one before. */
function heldVoices(spoken: readonly Spoken[]): readonly Spoken[] {
  let last = '';
  return spoken.map((one) => {
    if (one.voice !== '') last = one.voice;
    return { ...one, voice: last };
  });
}
