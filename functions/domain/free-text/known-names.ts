import type { Span } from './finding.ts';
import { nameWords, type NameWord } from './name-words.ts';

/** A name that a column or a heading gives, and whose it is. */
export type KnownName = { readonly name: string; readonly of: 'client' | 'agent' };
export type NamePlace = Span & { readonly of: KnownName['of'] };

/** A part of a name this short is also an ordinary word. */
const SHORTEST_PART = 3;
const ORDINARY = new Set([
  'les',
  'des',
  'del',
  'van',
  'von',
  'der',
  'ben',
  'bin',
  'the',
  'and',
  'san',
  'dos',
  'das',
  'mme',
  'mrs',
  'mlle',
  'madame',
  'monsieur',
  'service',
  'client',
  'agent',
]);
/** What may stand between two words of one name. */
const WITHIN_NAME = /^[ \u00a0\u202f'’.-]{1,2}$/;

type Sought = { readonly words: readonly string[]; readonly of: KnownName['of'] };

/** Finds these names, whole or in parts of at least three letters, whatever their accents and capitals. */
export class KnownNames {
  readonly #byFirst = new Map<string, Sought[]>();

  constructor(names: readonly KnownName[]) {
    for (const { name, of } of names) {
      const words = nameWords(name).map(({ folded }) => folded);
      this.#add({ words, of });
      for (const word of words)
        if (word.length >= SHORTEST_PART && !ORDINARY.has(word)) this.#add({ words: [word], of });
    }
  }

  /** Where they stand; words of names that follow one another are one. */
  find(text: string): readonly NamePlace[] {
    if (this.#byFirst.size === 0) return [];
    const words = nameWords(text);
    const found: NamePlace[] = [];
    for (let place = 0; place < words.length; place += 1) {
      const met = this.#at(text, words, place);
      if (met === undefined) continue;
      found.push(met.place);
      place += met.words - 1;
    }
    return joined(text, found);
  }

  #add(sought: Sought): void {
    const [first] = sought.words;
    if (first === undefined || (sought.words.length === 1 && first.length < SHORTEST_PART)) return;
    const others = this.#byFirst.get(first) ?? [];
    this.#byFirst.set(
      first,
      [...others, sought].sort((one, other) => other.words.length - one.words.length),
    );
  }

  #at(text: string, words: readonly NameWord[], place: number) {
    const here = words[place];
    if (here === undefined) return undefined;
    for (const { words: sought, of } of this.#byFirst.get(here.folded) ?? []) {
      const met = words.slice(place, place + sought.length);
      const last = met.at(-1) ?? here;
      const isMet =
        met.length === sought.length && met.every(({ folded }, index) => folded === sought[index]);
      if (isMet && isTogether(text, met))
        return { place: { start: here.start, end: last.end, of }, words: met.length };
    }
    return undefined;
  }
}

const isTogether = (text: string, words: readonly NameWord[]): boolean =>
  words.slice(1).every(({ start }, index) => WITHIN_NAME.test(text.slice(words[index]?.end, start)));

function joined(text: string, places: readonly NamePlace[]): readonly NamePlace[] {
  const all: NamePlace[] = [];
  for (const place of places) {
    const before = all.at(-1);
    if (before?.of === place.of && WITHIN_NAME.test(text.slice(before.end, place.start)))
      all[all.length - 1] = { ...before, end: place.end };
    else all.push(place);
  }
  return all;
}
