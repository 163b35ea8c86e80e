import { ulid } from 'ulid';

/** How far something sent in several requests is. */
export type Sent = { readonly sent: number; readonly total: number };

/** What is sent and what becomes of it. */
export type SendingRules<Item, Answer, Progress extends Sent> = {
  /** Most items of a request. */
  readonly size: number;
  readonly send: (items: readonly Item[], idempotencyKey: string) => Promise<Answer>;
  readonly begin: Progress;
  /** `sent` is raised here too. */
  readonly after: (progress: Progress, items: readonly Item[], answer: Answer) => Progress;
};

/** Something that is sent, may be cut, and goes on. */
export type Resumable<Progress> = {
  readonly progress: Progress;
  /** Sends what remains; rejects with ApiFailure, having kept what was done. */
  readonly resume: (onProgress: (progress: Progress) => void) => Promise<Progress>;
  /** Sends no further request. */
  readonly stop: () => void;
};

type Chunk<Item> = { readonly idempotencyKey: string; readonly items: readonly Item[] };

/**
 * Sends items in requests, in order. When a request fails the sending stands still: `resume` goes on with the same
 * request under the same key, so that nothing is taken twice.
 */
export class Sending<Item, Answer, Progress extends Sent> implements Resumable<Progress> {
  readonly #rules: SendingRules<Item, Answer, Progress>;
  readonly #waiting: Chunk<Item>[] = [];
  #progress: Progress;
  #stopped = false;

  constructor(items: readonly Item[], rules: SendingRules<Item, Answer, Progress>) {
    this.#rules = rules;
    this.#progress = rules.begin;
    for (let first = 0; first < items.length; first += rules.size)
      this.#waiting.push({ idempotencyKey: ulid(), items: items.slice(first, first + rules.size) });
  }

  get progress(): Progress {
    return this.#progress;
  }

  stop(): void {
    this.#stopped = true;
  }

  async resume(onProgress: (progress: Progress) => void): Promise<Progress> {
    for (;;) {
      const [chunk] = this.#waiting;
      if (chunk === undefined || this.#stopped) return this.#progress;
      const answer = await this.#rules.send(chunk.items, chunk.idempotencyKey);
      this.#waiting.shift();
      this.#progress = this.#rules.after(this.#progress, chunk.items, answer);
      onProgress(this.#progress);
    }
  }
}
