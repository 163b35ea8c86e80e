type Entry = {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Cells went elsewhere: what other steps say of places is only true around it. */
  readonly moves?: true;
};

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
    else this.#step?.push({ undo, redo, moves: true });
    redo();
  }

  begin(): void {
    this.#step = [];
  }

  /** Closes the step; false for one that changed nothing, which leaves no trace. */
  end(): boolean {
    const step = this.#step ?? [];
    this.#step = undefined;
    if (step.length === 0) return false;
    this.#past.push(step);
    this.#future = [];
    this.#trim();
    return true;
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

const afterMoves = (steps: Entry[][]): Entry[][] =>
  steps.slice(steps.findLastIndex((step) => step.some(({ moves }) => moves)) + 1);
