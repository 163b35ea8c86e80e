import type { Span } from '../free-text/finding.ts';

/** A word of a text: where it stands, and what it is without accents and capitals. */
export type FoldedWord = Span & { readonly folded: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Letters that no accent is taken off of. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
const LIGATURE = new RegExp(`[${Object.keys(LIGATURES).join('')}]`, 'gu');

/** The words and numbers of a text, in their order: punctuation and apostrophes only part them. */
export const foldWords = (text: string): readonly FoldedWord[] =>
  [...text.matchAll(WORD)].flatMap(({ index, 0: word }) => {
    const folded = fold(word);
    return folded === '' ? [] : [{ start: index, end: index + word.length, folded }];
  });

const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter);
