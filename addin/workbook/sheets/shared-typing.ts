import type { Edit } from '../office/watch-workbook.ts';
import type { Place } from '../sync/typed-by-others.ts';
import type { OpenSheet } from './open-sheet.ts';

/** Edits more numerous than this between two readings were made by a paste or a fill: the last ones say enough. */
const MOST_EDITS = 200;

/**
 * Who typed what in a workbook that several people have open. Excel names the author of no edit, only whether it
 * was made here; what was made elsewhere is never sent as this person's own.
 */
export class SharedTyping {
  /** Object id of the person signed in. */
  readonly person: () => string;
  #edits: Edit[] = [];
  #others = false;
  /** Sheets written into after the last edits: what was typed during that writing was not told. */
  readonly #unsure = new Set<string>();
  /** Where this person typed while another Excel exchanged the rows: theirs to send should they take over. */
  readonly #own = new Map<string, Place[]>();

  constructor(person: () => string) {
    this.person = person;
  }

  note(edit: Edit): void {
    this.#edits = [...this.#edits, edit].slice(-MOST_EDITS);
    this.#others ||= edit.elsewhere;
  }

  /** The edits noted since the last reading, which are then forgotten. */
  takeEdits(): readonly Edit[] {
    const noted = this.#edits;
    this.#edits = [];
    return noted;
  }

  /** Takes a sheet as whoever worked on it before left it. */
  async begin({ id, sheet, engine }: OpenSheet): Promise<void> {
    if (!(await sheet.exists())) return;
    await engine.workedBy(this.person());
    const own = this.#own.get(id) ?? [];
    this.#own.delete(id);
    if (own.length > 0) await engine.typed(own, 'me');
  }

  /** Follows edits in a sheet this Excel works on; who typed is only looked at once others do. */
  async follow({ id, sheet, engine }: OpenSheet, edits: readonly Edit[]): Promise<void> {
    this.#unsure.delete(id);
    if (edits.length > 0 && (await sheet.places.isOurWriting(edits))) return;
    this.#unsure.add(id);
    for (const edit of this.#others ? edits : []) {
      const places = await sheet.places.placesAt(edit);
      if (places.length > 0) await engine.typed(places, edit.elsewhere ? 'others' : 'me');
    }
    const before = sheet.writings;
    // Of so many edits the first were forgotten.
    await engine.refresh(edits.length < MOST_EDITS && edits.length > 0 ? edits : undefined);
    if (sheet.writings === before) this.#unsure.delete(id);
  }

  /** Looks once more at a sheet just written into, where what was typed meanwhile was not told. */
  async lookAgain({ id, sheet, engine, specification }: OpenSheet): Promise<void> {
    if (!sheet.isSmall && specification.newKey === undefined) return;
    if (this.#unsure.delete(id)) await engine.refresh();
  }

  /** Remembers where this person typed in a sheet that another Excel works on. */
  async keepOwn({ id, sheet }: OpenSheet, edits: readonly Edit[]): Promise<void> {
    for (const edit of edits.filter(({ elsewhere }) => !elsewhere))
      this.#own.set(id, [...(this.#own.get(id) ?? []), ...(await sheet.places.placesAt(edit))]);
  }

  forget(): void {
    this.#edits = [];
    this.#unsure.clear();
    this.#own.clear();
    this.#others = false;
  }
}
