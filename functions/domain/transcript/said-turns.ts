import type { Direction } from '../channel.ts';
import type { Speaker } from './pattern.ts';

/** A word that was recognised, or a punctuation mark, which follows without a space. */
export type SaidWord = {
  readonly text: string;
  /** Seconds from the beginning; null of a punctuation mark. */
  readonly at: number | null;
  /** Who says it, as they are told apart: a name of no meaning. Null when nobody could be told. */
  readonly voice: string | null;
};

export type SpokenTurn = { readonly speaker: Speaker; readonly at: number | null; readonly text: string };

/** What one message holds at most, and how many a contact. */
const MOST_LETTERS = 20_000;
const MOST_TURNS = 500;

/**
 * What two voices say, in turn. Who is who is an assumption: whoever answers speaks first, which is the agent when the
 * client called and the client when they were called; the other voice is the other one.
 */
export function saidTurns(words: readonly SaidWord[], direction: Direction): readonly SpokenTurn[] {
  const turns = turnsOf(words);
  const voices = [...new Set(turns.flatMap(({ voice }) => voice ?? []))];
  const speakers: readonly Speaker[] = direction === 'in' ? ['agent', 'client'] : ['client', 'agent'];
  const speakerOf = (voice: string | null): Speaker =>
    (voice === null ? undefined : speakers[voices.indexOf(voice)]) ?? 'other';
  return atMost(MOST_TURNS, turns).map(({ voice, at, text }) => ({ speaker: speakerOf(voice), at, text }));
}

type Turn = { readonly voice: string | null; readonly at: number | null; readonly text: string };

function turnsOf(words: readonly SaidWord[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const { text, at, voice } of words) {
    const last = turns.at(-1);
    const isMark = at === null;
    const isMore = last !== undefined && (isMark || voice === last.voice);
    if (isMore && last.text.length + text.length < MOST_LETTERS)
      turns[turns.length - 1] = { ...last, text: `${last.text}${isMark ? '' : ' '}${text}` };
    else turns.push({ voice, at, text });
  }
  return turns;
}

/** The shortest that somebody says while the other one speaks go into what the other one says. */
function atMost(most: number, turns: readonly Turn[]): readonly Turn[] {
  const left = [...turns];
  while (left.length > most) {
    const at = shortestWithin(left);
    const [before, within, after] = [left[at - 1], left[at], left[at + 1]];
    if (before === undefined || within === undefined || after === undefined) break;
    const text = `${before.text} ${within.text} ${after.text}`.slice(0, MOST_LETTERS);
    left.splice(at - 1, 3, { ...before, text });
  }
  return left;
}

/** Neither the first nor the last. */
function shortestWithin(turns: readonly Turn[]): number {
  let shortest = 1;
  for (let index = 2; index < turns.length - 1; index += 1)
    if ((turns[index]?.text.length ?? 0) < (turns[shortest]?.text.length ?? 0)) shortest = index;
  return shortest;
}
