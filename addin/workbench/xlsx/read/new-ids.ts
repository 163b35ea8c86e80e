import { countInId, newId } from '../../model/new-id.ts';
import { idOf, numberInId } from '../guid.ts';

/** The ids a file gives, and new ones for what it gives none. */
export class NewIds {
  readonly #given = new Set<string>();
  #last = 0;

  get last(): number {
    return this.#last;
  }

  /** The id in a file, or a new one when it has none or gave it before. Ask for the given ones first. */
  take(guid: string | undefined, prefix: string): string {
    const id = guid === undefined ? undefined : idOf(guid);
    if (id === undefined || this.#given.has(id)) return this.#fresh(prefix);
    this.#keep(id);
    return id;
  }

  #fresh(prefix: string): string {
    let id = newId(prefix, this.#last + 1);
    while (this.#given.has(id)) {
      this.#last += 1;
      id = newId(prefix, this.#last + 1);
    }
    this.#keep(id);
    return id;
  }

  #keep(id: string): void {
    this.#given.add(id);
    this.#last = Math.max(this.#last, countInId(id), numberInId(id));
  }
}
