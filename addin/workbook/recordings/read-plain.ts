import type { Turn } from '#contract/recording';
import { joinTurns } from './join-turns.ts';
import { withoutExtension } from './name-pattern.ts';
import { UnreadableTextError, type ReadText } from './read-text.ts';
import { spokenLine, voicesAmong, type SpokenLine } from './spoken-line.ts';
import { conversationOf, type Conversation, type Spoken } from './spoken.ts';

/** Of the contract. */
const MOST_TURNS = 500;

/** A text as it was written: one turn, unless its lines say who speaks (`Agent : …`) or when (`[00:12] …`). */
export async function readPlain(file: File, path = file.name): Promise<ReadText> {
  const text = (await file.text()).replace(/^\ufeff/, '').trim();
  if (text === '') throw new UnreadableTextError(file.name);
  const spoken = spokenIn(text.split(/\r\n?|\n/).filter((line) => line.trim() !== ''));
  const { turns, names } =
    spoken === undefined ? { turns: [wholeOf(text)], names: [] } : fitting(conversationOf(spoken));
  return { key: path, name: withoutExtension(file.name), subject: '', turns, names, at: '' };
}

const wholeOf = (text: string): Turn => ({ speaker: 'other', at: null, text });

const fitting = ({ turns, names }: Conversation): Conversation => ({
  turns: turns.length <= MOST_TURNS ? turns : joinTurns(turns),
  names,
});

/** Undefined where it is no conversation: one begins at its first line, and changes hands. */
function spokenIn(written: readonly string[]): readonly Spoken[] | undefined {
  const lines = written.map(spokenLine);
  const voices = voicesAmong(lines.map(({ prefix }) => prefix));
  const begins = ({ prefix, isMarked }: SpokenLine): boolean => isMarked || voices.has(prefix);
  const [first] = lines;
  if (first === undefined || !begins(first) || lines.filter(begins).length < 2) return undefined;
  const spoken: Spoken[] = [];
  for (const line of lines) {
    const last = spoken.at(-1);
    if (last !== undefined && !begins(line))
      spoken[spoken.length - 1] = { ...last, text: `${last.text}\n${line.whole}`.trim() };
    else spoken.push(spokenBy(line, voices));
  }
  return spoken.filter(({ text }) => text !== '');
}

const spokenBy = ({ prefix, at, said, whole }: SpokenLine, voices: ReadonlySet<string>): Spoken =>
  voices.has(prefix) ? { voice: prefix, at, text: said } : { voice: '', at, text: whole };
