import { foldWords, type FoldedWord } from './fold-words.ts';
import { languageOf, type StemmedLanguage } from './language.ts';
import type { Speaker } from './pattern.ts';
import { stemOf } from './stem-of.ts';

/** One thing said or written. */
export type SaidTurn = { readonly speaker: Speaker; readonly text: string };

/** A transcript made ready for any number of patterns to be looked for in it. */
export type PreparedTurns = {
  readonly turns: readonly { readonly speaker: Speaker; readonly words: readonly FoldedWord[] }[];
  /** Whether two words are inflections of one another in the language of the transcript. */
  readonly isInflected: (one: string, other: string) => boolean;
};

/**
 * The endings that do not matter are those of the language that a transcript is in; where none is recognised a word is
 * only itself.
 */
export function prepareTurns(turns: readonly SaidTurn[]): PreparedTurns {
  const prepared = turns.map(({ speaker, text }) => ({ speaker, words: foldWords(text) }));
  const language = languageOf(prepared.flatMap(({ words }) => words));
  const stem = language === undefined ? undefined : remembered(language);
  return {
    turns: prepared,
    isInflected: (one, other) =>
      one === other ||
      // Endings alone are taken off: words that begin otherwise have nothing in common.
      (stem !== undefined && other.startsWith(one.slice(0, 1)) && stem(one) === stem(other)),
  };
}

/** A transcript says few words many times. */
function remembered(language: StemmedLanguage): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word) ?? stemOf(word, language);
    stems.set(word, known);
    return known;
  };
}
