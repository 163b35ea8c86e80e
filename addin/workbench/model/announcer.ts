import { ChangeCollector } from './change-collector.ts';
import type { ModelChange } from './model-change.ts';
import type { AuthoredEvent } from './workbook-event.ts';
import type { SheetChange, Worksheet } from './worksheet.ts';

/** Tells views what to draw again, in bursts, and an add-in's side what Excel would tell it, at once. */
export class Announcer {
  readonly #collector = new ChangeCollector();
  readonly #views = new Set<(change: ModelChange) => void>();
  readonly #listeners = new Set<(event: AuthoredEvent) => void>();
  readonly #beforehand: () => void;
  #scheduled = false;

  /** `beforehand` runs before the views are told of a burst: what follows from it belongs to it. */
  constructor(beforehand: () => void) {
    this.#beforehand = beforehand;
  }

  /** Tells a view what to draw again. Returns how to stop. */
  subscribe(view: (change: ModelChange) => void): () => void {
    this.#views.add(view);
    return () => this.#views.delete(view);
  }

  /** Tells what Excel would tell an add-in. Returns how to stop. */
  onEvent(listener: (event: AuthoredEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  raise(event: AuthoredEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Keeps a change of a sheet for the views. */
  note(sheet: Worksheet, change: SheetChange): void {
    this.#collector.add(sheet, change);
    this.later();
  }

  /** Keeps a change that has no place for the views. */
  notePlain(kind: 'sheets' | 'selection' | 'parts'): void {
    this.#collector.addPlain(kind);
    this.later();
  }

  /** Tells the views once the work under way is over. */
  later(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#beforehand();
      this.flush();
    });
  }

  /** Tells the views now. */
  flush(): void {
    for (const change of this.#collector.take()) for (const view of this.#views) view(change);
  }
}
