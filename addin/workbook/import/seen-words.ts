import { nameKey } from '#domain/name-key';
import type { RawCell } from './raw-table.ts';

/** A person is asked what each word means: of more the column is of something else. */
export const MAX_WORDS = 60;

/** A word of a column as the file first spells it, empty for empty cells, and how many rows have it. */
export type WordInFile = { readonly key: string; readonly word: string; readonly rows: number };
export type WordsInFile = {
  readonly words: readonly WordInFile[];
  /** There are more than anybody can be asked about: `words` are only the first. */
  readonly isTooMany: boolean;
};

const EMPTY = '';

/** What makes two cells the same word. */
export const wordKey = (cell: RawCell): string => {
  const text = cell === null ? EMPTY : String(cell).trim();
  return text === EMPTY ? EMPTY : nameKey(text);
};

/** The different words of a column. */
export class SeenWords {
  readonly #words = new Map<string, { readonly key: string; readonly word: string; rows: number }>();
  readonly #bySpelling = new Map<RawCell, { rows: number }>();
  #isTooMany = false;

  see(cell: RawCell): void {
    const seen = this.#bySpelling.get(cell) ?? this.#add(cell);
    if (seen !== undefined) seen.rows += 1;
  }

  found(): WordsInFile {
    return { words: [...this.#words.values()], isTooMany: this.#isTooMany };
  }

  #add(cell: RawCell): { rows: number } | undefined {
    if (this.#isTooMany) return undefined;
    const key = wordKey(cell);
    const seen = this.#words.get(key) ?? { key, word: cell === null ? EMPTY : String(cell).trim(), rows: 0 };
    if (!this.#words.has(key) && this.#words.size >= MAX_WORDS) {
      this.#isTooMany = true;
      return undefined;
    }
    this.#words.set(key, seen);
    this.#bySpelling.set(cell, seen);
    return seen;
  }
}
