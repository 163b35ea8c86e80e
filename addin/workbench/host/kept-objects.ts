import { Refusal } from '../model/refusal.ts';
import type { HostObject, Kept } from './host-object.ts';

/** Objects later requests may name again, by the id they were given. */
export class KeptObjects {
  readonly #kept = new Map<string, Kept>();
  #next = 1;

  /** The id under which a keepable object can be found again. */
  keep(object: HostObject): string | undefined {
    const kept = object.keep();
    if (!kept) return undefined;
    const id = `ref-${this.#next}`;
    this.#next += 1;
    this.#kept.set(id, kept);
    return id;
  }

  /** Throws `ItemNotFound` when it was let go, or its cells are gone. */
  find(id: string): HostObject {
    const object = this.#kept.get(id)?.current();
    if (!object) throw new Refusal('ItemNotFound');
    return object;
  }

  release(id: string): void {
    this.#kept.get(id)?.release();
    this.#kept.delete(id);
  }

  /** When the pane loads again nobody knows the old ids. */
  releaseAll(): void {
    for (const id of [...this.#kept.keys()]) this.release(id);
  }
}
