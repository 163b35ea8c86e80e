import type { Span } from '../free-text/finding.ts';
import type { FoldedWord } from './fold-words.ts';
import { parsePattern, type PatternProblem, type Term, type Wording } from './parse-pattern.ts';
import type { Pattern, Speaker } from './pattern.ts';
import type { PreparedTurns } from './prepare-turns.ts';

/** A turn that says what is looked for: from 1, and where in its text. */
export type Found = Span & { readonly turn: number };

/** Looks for one pattern in one transcript: every turn that says it, in order. */
export type PatternFinder = (transcript: PreparedTurns) => readonly Found[];

/** Two terms this near are marked together. */
const NEAR = 80;

/** What looks for a pattern in transcripts, or why it cannot be looked for. */
export function patternFinder(
  pattern: Pattern,
): { readonly find: PatternFinder } | { readonly problem: PatternProblem } {
  const parsed = parsePattern(pattern.words);
  if ('problem' in parsed) return parsed;
  return { find: (transcript) => findIn(transcript, pattern, parsed.wording) };
}

function findIn({ turns, isInflected }: PreparedTurns, pattern: Pattern, wording: Wording): readonly Found[] {
  return turns.flatMap(({ speaker, words }, index) => {
    if (!isWhere(pattern, speaker, { index, of: turns.length })) return [];
    const span = spanIn({ words, isInflected }, wording);
    return span === undefined ? [] : [{ turn: index + 1, ...span }];
  });
}

type Place = { readonly index: number; readonly of: number };

function isWhere({ speaker: sought, within }: Pattern, speaker: Speaker, { index, of }: Place): boolean {
  if (sought !== null && speaker !== sought) return false;
  if (within === null) return true;
  return within.end === 'start' ? index < within.turns : index >= of - within.turns;
}

type Said = { readonly words: readonly FoldedWord[] } & Pick<PreparedTurns, 'isInflected'>;

/** Where a turn says it: from its first term to its last when they are near, else the first. */
function spanIn(said: Said, { groups, excluded }: Wording): Span | undefined {
  const found: Span[] = [];
  for (const group of groups) {
    const span = firstOf(group.flatMap((term) => placeOf(term, said) ?? []));
    if (span === undefined) return undefined;
    found.push(span);
  }
  if (excluded.some((term) => placeOf(term, said) !== undefined)) return undefined;
  const first = firstOf(found);
  const end = Math.max(...found.map((span) => span.end));
  return first === undefined || end - first.start > NEAR ? first : { start: first.start, end };
}

const firstOf = (spans: readonly Span[]): Span | undefined =>
  spans.reduce<Span | undefined>(
    (first, span) => (first === undefined || span.start < first.start ? span : first),
    undefined,
  );

function placeOf({ words: sought, asStands }: Term, { words, isInflected }: Said): Span | undefined {
  const isSame = asStands ? isItself : isInflected;
  const from = words.findIndex((_, start) =>
    sought.every((word, index) => {
      const said = words[start + index];
      return said !== undefined && isSame(said.folded, word);
    }),
  );
  const [first, last] = [words[from], words[from + sought.length - 1]];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

const isItself = (one: string, other: string): boolean => one === other;
