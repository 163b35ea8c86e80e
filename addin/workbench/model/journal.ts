type Entry = {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Cells went elsewhere: what other steps say of places is only true around it. */
  readonly moves?: true;
};

type Step = { readonly entries: Entry[]; size: number };

/** How many steps a person can take back, and how many moves they may hold together. */
const deepest = 100;
const mostEntries = 500_000;

/**
 * Every change of the workbook goes through here, so that it can be taken back: an entry is the pair of moves, a step
 * is what one gesture of the person, or one request of the add-in, did.
 */
export class Journal {
  #step: Step | undefined;
  #past: Step[] = [];
  #future: Step[] = [];
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

  /** Keeps a move that is already done; `size` is how many it stands for. */
  note(redo: () => void, undo: () => void, size = 1): void {
    if (!this.#paused && size > 0) this.#keep({ undo, redo }, size);
  }

  /** Gives a member of the model another value; taken back only while nobody else gave it one. */
  set<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const before = target[key];
    if (before === value) return;
    const turn = (from: T[K], to: T[K]) => {
      if (target[key] === from) target[key] = to;
    };
    this.perform(
      () => turn(before, value),
      () => turn(value, before),
    );
  }

  /** Does a move that takes cells elsewhere. One that is nobody's step here leaves nothing to take back. */
  move(redo: () => void, undo: () => void): void {
    if (this.#paused) this.forget();
    else this.#keep({ undo, redo, moves: true }, 1);
    redo();
  }

  begin(): void {
    this.#step = { entries: [], size: 0 };
  }

  /** Closes the step; false for one that changed nothing, which leaves no trace. */
  end(): boolean {
    const step = this.#step;
    this.#step = undefined;
    if (!step || step.size === 0) return false;
    this.#past.push(step);
    this.#future = [];
    this.#trim();
    return true;
  }

  #keep(entry: Entry, size: number): void {
    if (!this.#step) return;
    this.#step.entries.push(entry);
    this.#step.size += size;
  }

  #trim(): void {
    let size = this.#past.reduce((sum, step) => sum + step.size, 0);
    while (this.#past.length > 1 && (this.#past.length > deepest || size > mostEntries)) {
      size -= this.#past.shift()?.size ?? 0;
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

  /**
   * Somebody else wrote into cells. Steps stay, except those that moved cells and what came before them: they would
   * bring back cells as they were before that writing.
   */
  othersWrote(): void {
    this.#past = afterMoves(this.#past);
    this.#future = afterMoves(this.#future);
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
    for (const entry of step.entries.toReversed()) entry.undo();
    this.#future.push(step);
    return true;
  }

  /** Does again the last step taken back; false when there is none. */
  redo(): boolean {
    const step = this.#future.pop();
    if (!step) return false;
    for (const entry of step.entries) entry.redo();
    this.#past.push(step);
    return true;
  }
}

const afterMoves = (steps: Step[]): Step[] =>
  steps.slice(steps.findLastIndex(({ entries }) => entries.some(({ moves }) => moves)) + 1);
