import { CLOCK, clockSeconds } from './clock-seconds.ts';
import { voiceOf } from './voice-of.ts';

/** A line of a transcript taken apart: `[00:12] Agent : bonjour`. */
export type SpokenLine = {
  /** Seconds, between brackets or bare before whoever speaks. */
  readonly at: number | null;
  /** The time stood between brackets: it is one, whatever follows. */
  readonly isMarked: boolean;
  /** What stands before the first colon, which may be a voice; empty when it cannot be one. */
  readonly prefix: string;
  readonly said: string;
  /** What was said when the prefix is no voice. */
  readonly whole: string;
};

const MARK = String.raw`[[(]\s*(${CLOCK})(?:\s*[-–>]+\s*${CLOCK})?\s*[\])]`;
const TIME = new RegExp(String.raw`^\s*(?:${MARK}|(${CLOCK})(?=\s))?\s*(?:[-–—]\s)?`);
const PREFIX = new RegExp(String.raw`^([^\s:[\]()][^:[\]]{0,40}?)\s*(?:${MARK})?\s*:(?:\s+|$)`);

export function spokenLine(line: string): SpokenLine {
  const [time = '', marked, bare] = TIME.exec(line) ?? [];
  const rest = line.slice(time.length);
  const [before = '', prefix = '', after] = PREFIX.exec(rest) ?? [];
  const bracketed = marked ?? after;
  return {
    at: secondsOf(bracketed ?? bare),
    isMarked: bracketed !== undefined,
    prefix: prefix.trim(),
    said: rest.slice(before.length).trim(),
    whole: (marked === undefined ? line : rest).trim(),
  };
}

const secondsOf = (clock: string | undefined): number | null =>
  clock === undefined ? null : clockSeconds(clock);

/** Of words before a colon those that are voices: a role, what a machine calls somebody, a name that comes back. */
export function voicesAmong(prefixes: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const prefix of prefixes) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  return new Set([...counts].flatMap(([prefix, times]) => (isVoice(prefix, times) ? [prefix] : [])));
}

const isVoice = (prefix: string, times: number): boolean =>
  prefix !== '' &&
  (voiceOf(prefix).speaker !== 'other' || (times > 1 && (isName(prefix) || /\d$/.test(prefix))));

/** At most three words, each with a capital. */
const isName = (prefix: string): boolean => /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}$/u.test(prefix);
