/** What no file name can hold in one system or another; people replace it, or leave it out. */
const FORBIDDEN = /[\\/:*?"<>|]/g;
const REPLACEMENTS = ['-', '_', ' ', ''] as const;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;

/** Which contacts a name names: none, one, or several between which it does not say. */
export type Named = readonly string[];

/** Finds the ids of contacts in the names of files. */
export class IdsInNames {
  /** By the ways an id is written in a file name. */
  readonly #byForm = new Map<string, Set<string>>();

  constructor(ids: Iterable<string>) {
    for (const id of ids) for (const form of formsOf(id)) this.#add(form, id);
  }

  /** The contacts of exactly this id, or of this id as a file name holds it. */
  of(written: string): Named {
    return [...(this.#byForm.get(composed(written)) ?? this.#byForm.get(folded(written)) ?? [])];
  }

  /** The contacts of the longest id that stands in the name between characters that are neither letters nor digits. */
  in(name: string): Named {
    const text = composed(name);
    const { starts, ends } = borders(text);
    let longest = 0;
    let found = new Set<string>();
    for (const start of starts)
      for (const end of ends) {
        if (end - start < Math.max(1, longest)) continue;
        const ids = this.of(text.slice(start, end));
        if (ids.length === 0) continue;
        if (end - start > longest) found = new Set();
        longest = end - start;
        for (const id of ids) found.add(id);
      }
    return [...found];
  }

  #add(form: string, id: string): void {
    const known = this.#byForm.get(form);
    if (known === undefined) this.#byForm.set(form, new Set([id]));
    else known.add(id);
  }
}

/** Decomposed in the names of a Mac. */
const composed = (text: string): string => text.normalize('NFC').trim();
/** Capitals are not told apart where nothing of these very letters is known. */
const folded = (text: string): string => `\u0000${composed(text).toLowerCase()}`;

function formsOf(id: string): readonly string[] {
  const exact = composed(id);
  const replaced = FORBIDDEN.test(exact)
    ? REPLACEMENTS.map((replacement) => exact.replace(FORBIDDEN, replacement))
    : [];
  const forms = [exact, ...replaced].filter((form) => form !== '');
  return [...new Set([...forms, ...forms.map(folded)])];
}

function borders(text: string) {
  const at = (place: number): boolean => ALPHANUMERIC.test(text[place] ?? '');
  const starts: number[] = [];
  const ends: number[] = [];
  for (let place = 0; place <= text.length; place += 1) {
    if (at(place - 1) && at(place)) continue;
    if (place < text.length) starts.push(place);
    if (place > 0) ends.push(place);
  }
  return { starts, ends };
}
