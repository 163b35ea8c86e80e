import type { Person } from '../../../addin/workbench/shared/protocol.ts';

/** Who has a workbook open: those who listen. */
export class People {
  readonly #here = new Map<number, { person: Person; streams: number }>();
  readonly #listeners = new Set<() => void>();

  get all(): Person[] {
    return [...this.#here.values()].map(({ person }) => person);
  }

  /** Somebody listens; returns what to do when they no longer do. */
  enter(author: number, name: string): () => void {
    const known = this.#here.get(author) ?? { person: { author, name }, streams: 0 };
    known.streams += 1;
    this.#here.set(author, known);
    this.#tell();
    return () => {
      known.streams -= 1;
      if (known.streams === 0) this.#here.delete(author);
      this.#tell();
    };
  }

  /** Takes the name and the selection of somebody who listens; false for anybody else. */
  update(person: Person): boolean {
    const known = this.#here.get(person.author);
    if (!known) return false;
    known.person = person;
    this.#tell();
    return true;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
