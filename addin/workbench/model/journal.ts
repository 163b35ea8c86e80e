type Entry = { readonly undo: () => void; readonly redo: () => void };

/** How many steps a person can take back, and how many moves they may hold together. */
const deepest = 100;
const mostEntries = 500_000;

/**
 * Every change of the workbook goes through here, so that it can be taken back: an entry is the pair of moves, a step
 * is what one gesture of the person, or one request of the add-in, did.
 */
export class Journal {
  #step: Entry[] | undefined;
  #past: Entry[][] = [];
  #future: Entry[][] = [];
  #paused = false;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Does a move and keeps its opposite. */
  perform(redo: () => void, undo: () => void): void {
    this.note(redo, undo);
    redo();
  }

  /** Keeps a move that is already done. */
  note(redo: () => void, undo: () => void): void {
    if (!this.#paused) this.#step?.push({ undo, redo });
  }

  /** Gives a member of the model another value. */
  set<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const before = target[key];
    if (before === value) return;
    this.perform(
      () => (target[key] = value),
      () => (target[key] = before),
    );
  }

  begin(): void {
    this.#step = [];
  }

  /** Closes the step; one that changed nothing leaves no trace. */
  end(): void {
    const step = this.#step ?? [];
    this.#step = undefined;
    if (step.length === 0) return;
    this.#past.push(step);
    this.#future = [];
    this.#trim();
  }

  #trim(): void {
    let entries = this.#past.reduce((sum, step) => sum + step.length, 0);
    while (this.#past.length > 1 && (this.#past.length > deepest || entries > mostEntries)) {
      entries -= this.#past.shift()?.length ?? 0;
    }
  }

  /** Work that is not a step of this person: what a formula gave, what somebody else wrote. */
  unrecorded<T>(work: () => T): T {
    const before = this.#paused;
    this.#paused = true;
    try {
      return work();
    } finally {
      this.#paused = before;
    }
  }

  /** Nothing before this can be taken back: somebody else moved what the steps speak of. */
  forget(): void {
    this.#past = [];
    this.#future = [];
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    const step = this.#past.pop();
    if (!step) return false;
    for (const entry of step.toReversed()) entry.undo();
    this.#future.push(step);
    return true;
  }

  /** Does again the last step taken back; false when there is none. */
  redo(): boolean {
    const step = this.#future.pop();
    if (!step) return false;
    for (const entry of step) entry.redo();
    this.#past.push(step);
    return true;
  }
}
