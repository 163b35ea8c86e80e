import { useState } from 'preact/hooks';
import type { FoundColumn } from '../../../workbook/import/found-table.ts';
import type { WordInFile, WordsInFile } from '../../../workbook/import/seen-words.ts';

export type WordMeanings<Meaning extends string> = {
  readonly column: FoundColumn | undefined;
  readonly words: readonly (WordInFile & { readonly meaning: Meaning | undefined })[];
  readonly isTooMany: boolean;
  /** By key of the words: what was guessed, or said. */
  readonly meanings: Readonly<Record<string, Meaning>>;
  readonly say: (keys: readonly string[], meaning: Meaning) => void;
};

const none: WordsInFile = { words: [], isTooMany: false };

/** What the words of a column mean: as the person says, or as is usual; of another column other things are said. */
export function useWordMeanings<Meaning extends string>(
  column: FoundColumn | undefined,
  found: WordsInFile = none,
  guess: (word: string, heading: string) => Meaning | undefined,
): WordMeanings<Meaning> {
  type Said = { readonly place: number | undefined; readonly meanings: Readonly<Record<string, Meaning>> };
  const [last, setLast] = useState<Said>({ place: undefined, meanings: {} });
  const said = last.place === column?.place ? last.meanings : {};
  const words = (column === undefined ? none : found).words.map((word) => ({
    ...word,
    meaning: said[word.key] ?? guess(word.word, column?.heading ?? ''),
  }));
  return {
    column,
    words,
    isTooMany: column !== undefined && found.isTooMany,
    meanings: Object.fromEntries(
      words.flatMap(({ key, meaning }) => (meaning === undefined ? [] : [[key, meaning]])),
    ),
    say: (keys, meaning) =>
      setLast({
        place: column?.place,
        meanings: { ...said, ...Object.fromEntries(keys.map((key) => [key, meaning])) },
      }),
  };
}

/** Whether the person still has to say what some word means, or to choose another column. */
export const isOpen = ({ words, isTooMany }: Pick<WordMeanings<string>, 'words' | 'isTooMany'>): boolean =>
  isTooMany || words.some(({ meaning }) => meaning === undefined);
