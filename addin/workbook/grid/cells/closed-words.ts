import { languages, type Language } from '#domain/text';
import type { Word, Words } from '../../../locales/grid-words.ts';
import { plain } from './plain.ts';

/** The value a word stands for, in either language; undefined when it is none of the list. */
export function valueOfWord<Value extends string>(words: Words<Value>, text: string): Value | undefined {
  const typed = plain(text);
  for (const value in words) if (isWord(words[value], value, typed)) return value;
  return undefined;
}

const isWord = (word: Word, value: string, typed: string): boolean =>
  [value, ...languages.map((language) => word[language]), ...(word.also ?? [])].some(
    (one) => plain(one) === typed,
  );

/** The words of a list in a language, as a drop-down offers them. */
export const wordsIn = (words: Readonly<Record<string, Word>>, language: Language): readonly string[] =>
  Object.values(words).map((word) => word[language]);
