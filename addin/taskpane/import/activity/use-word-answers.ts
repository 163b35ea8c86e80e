import { useMemo, useState } from 'preact/hooks';
import { isMarks, type ColumnUses } from '../../../workbook/import/activity/column-use.ts';
import type { WordAnswer, WordSaid } from '../../../workbook/import/activity/count-words.ts';
import { guessAnswer } from '../../../workbook/import/activity/guess-answer.ts';
import type { WordsInFile } from '../../../workbook/import/seen-words.ts';

const id = (place: number, key: string): string => `${place} ${key}`;

type Words = ReadonlyMap<number, WordsInFile>;

export type WordAnswers = {
  readonly wordSaid: (place: number) => WordSaid;
  readonly say: (place: number, key: string, answer: WordAnswer) => void;
};

/** What the words of columns of answers mean: what the person says, or else what they are plain about. */
export function useWordAnswers(uses: ColumnUses, words: Words | undefined): WordAnswers {
  const [said, setSaid] = useState<Readonly<Record<string, WordAnswer>>>({});
  const wordSaid = useMemo(
    () =>
      (place: number): WordSaid =>
      (key) =>
        said[id(place, key)] ?? guessed(uses, words, { place, key }),
    [said, uses, words],
  );
  return {
    wordSaid,
    say: (place, key, answer) => setSaid({ ...said, [id(place, key)]: answer }),
  };
}

function guessed(
  uses: ColumnUses,
  words: Words | undefined,
  { place, key }: { readonly place: number; readonly key: string },
): WordAnswer | undefined {
  const use = uses.get(place);
  const all = words?.get(place)?.words ?? [];
  const word = all.find((one) => one.key === key);
  if (use?.how !== 'words' || isMarks(use.asks) || word === undefined) return undefined;
  return guessAnswer(use.asks, word, all);
}
