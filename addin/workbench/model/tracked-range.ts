import type { Journal } from './journal.ts';
import type { Range } from './range.ts';

/** A range that follows inserted and deleted cells; `range` is undefined once all its cells are gone. */
export type TrackedRange = { range: Range | undefined };

/** The ranges somebody keeps between two moments. */
export class TrackedRanges {
  readonly #kept = new Set<TrackedRange>();
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  keep(range: Range): TrackedRange {
    const tracked = { range };
    this.#kept.add(tracked);
    return tracked;
  }

  release(tracked: TrackedRange): void {
    this.#kept.delete(tracked);
  }

  /** Moves every kept range to where its cells are now. */
  follow(moved: (range: Range) => Range | undefined): void {
    for (const tracked of this.#kept) {
      if (!tracked.range) continue;
      this.#journal.set<TrackedRange, 'range'>(tracked, 'range', moved(tracked.range));
    }
  }
}
