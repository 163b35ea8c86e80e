import { nameKey } from '#domain/name-key';
import { UnreadableFileError } from './unreadable-file.ts';

/** An organisation has at most some dozens of platforms: beyond, the column is of something else. */
const MAX_NAMES = 1000;

/** Names of platforms as a file spells them, and how many rows have each. */
export type NamesInFile = readonly { readonly name: string; readonly rows: number }[];

/** Takes spellings of one name together, under the first of them. */
export class SeenNames {
  readonly #first = new Map<string, { readonly name: string; rows: number }>();
  readonly #bySpelling = new Map<string, { readonly name: string; rows: number }>();

  /** The spelling that stands for this one. Throws UnreadableFileError. */
  see(spelling: string): string {
    const seen = this.#bySpelling.get(spelling) ?? this.#add(spelling);
    seen.rows += 1;
    return seen.name;
  }

  found(): NamesInFile {
    return [...this.#first.values()];
  }

  #add(spelling: string) {
    if (this.#bySpelling.size >= MAX_NAMES) throw new UnreadableFileError('too-many-names');
    const name = spelling.trim();
    const key = nameKey(name);
    const seen = this.#first.get(key) ?? { name, rows: 0 };
    this.#first.set(key, seen);
    this.#bySpelling.set(spelling, seen);
    return seen;
  }
}
