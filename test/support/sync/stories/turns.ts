/** Decides whose request or answer goes on, when several workbooks exchange at once: one at a time, in a given order. */
export class Turns {
  #waiting: { readonly who: string; readonly go: () => void }[] = [];
  #busy = 0;
  #order: readonly number[] = [];
  #next = 0;

  /** Runs several exchanges, interleaved in this order. */
  async interleave(order: readonly number[], works: readonly (() => Promise<unknown>)[]): Promise<void> {
    this.#order = order;
    this.#next = 0;
    this.#busy = works.length;
    const ended = () => {
      this.#busy -= 1;
      this.#release();
    };
    await Promise.all(works.map((work) => work().finally(ended)));
  }

  /** Resolves when it is this workbook's turn: at once when it is alone. */
  readonly wait = (who: string): Promise<void> => {
    if (this.#busy === 0) return Promise.resolve();
    return new Promise((go) => {
      this.#waiting.push({ who, go });
      this.#busy -= 1;
      this.#release();
    });
  };

  /** Once everybody waits or is done, one goes on. */
  #release(): void {
    if (this.#busy > 0 || this.#waiting.length === 0) return;
    this.#waiting.sort((one, other) => (one.who < other.who ? -1 : 1));
    const turn = (this.#order[this.#next] ?? 0) % this.#waiting.length;
    this.#next += 1;
    const [chosen] = this.#waiting.splice(turn, 1);
    this.#busy += 1;
    chosen?.go();
  }
}
