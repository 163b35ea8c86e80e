import { foldWords } from './fold-words.ts';

/** Why words cannot be looked for. */
export const patternProblems = [
  /** A term has neither letter nor digit. */
  'no-word',
  /** A quotation mark opens a phrase that nothing closes. */
  'open-phrase',
  /** `|` has nothing on one of its sides. */
  'empty-choice',
  /** `-` before one of the sides of `|`. */
  'excluded-choice',
  /** Only what is not to be said. */
  'only-excluded',
] as const;
export type PatternProblem = (typeof patternProblems)[number];

/** Words that follow one another; as they stand, or in any of their inflections. */
export type Term = { readonly words: readonly string[]; readonly asStands: boolean };

/** What a turn must say: one of each group, and nothing of what is excluded. */
export type Wording = {
  readonly groups: readonly (readonly Term[])[];
  readonly excluded: readonly Term[];
};

export type ParsedPattern = { readonly wording: Wording } | { readonly problem: PatternProblem };

type Piece =
  { readonly isChoice: true } | { readonly isChoice: false; readonly not: boolean; readonly term: Term };

/** `-"a phrase"`, a word or `|`; quotation marks of either language. */
const PIECE = /(\|)|([-−–]?)(?:["“”«»]([^"“”«»]*)(["“”«»])?|([^\s|"“”«»]+))/gu;

/** Reads what somebody types to look for: words, `"a phrase"`, `one | other`, `-not`. */
export function parsePattern(text: string): ParsedPattern {
  const pieces: Piece[] = [];
  for (const [, choice, minus, phrase, closing, word = ''] of text.matchAll(PIECE)) {
    if (phrase !== undefined && closing === undefined) return { problem: 'open-phrase' };
    if (choice === undefined) {
      const words = foldWords(phrase ?? word).map(({ folded }) => folded);
      if (words.length === 0) return { problem: 'no-word' };
      pieces.push({ isChoice: false, not: minus !== '', term: { words, asStands: phrase !== undefined } });
    } else pieces.push({ isChoice: true });
  }
  return wordingOf(pieces);
}

function wordingOf(pieces: readonly Piece[]): ParsedPattern {
  const misplaced = pieces.flatMap((_, place) => problemOfChoice(pieces, place) ?? [])[0];
  if (misplaced !== undefined) return { problem: misplaced };
  const groups: Term[][] = [];
  const excluded: Term[] = [];
  for (const [place, piece] of pieces.entries()) {
    if (piece.isChoice) continue;
    const isOther = pieces[place - 1]?.isChoice === true;
    if (piece.not) excluded.push(piece.term);
    else if (isOther) groups.at(-1)?.push(piece.term);
    else groups.push([piece.term]);
  }
  if (groups.length > 0) return { wording: { groups, excluded } };
  return { problem: excluded.length > 0 ? 'only-excluded' : 'no-word' };
}

/** What is wrong with a `|` there. */
function problemOfChoice(pieces: readonly Piece[], place: number): PatternProblem | undefined {
  if (pieces[place]?.isChoice !== true) return undefined;
  const sides = [pieces[place - 1], pieces[place + 1]];
  if (sides.some((side) => side === undefined || side.isChoice)) return 'empty-choice';
  return sides.some((side) => side?.isChoice === false && side.not) ? 'excluded-choice' : undefined;
}
