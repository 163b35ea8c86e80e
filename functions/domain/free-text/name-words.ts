import type { Span } from './finding.ts';

export type NameWord = Span & { readonly folded: string };

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** The words of a text or a name, without accents and capitals: `Jean-Éric d’Arc` has jean, eric, d and arc. */
export const nameWords = (text: string): readonly NameWord[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
