/** Numbers of facts of one platform, in their order. */
export class FactNumbers {
  readonly version: number;
  #last: number;
  readonly #first: number;

  constructor(version: number, last: number) {
    this.version = version;
    this.#last = last;
    this.#first = last;
  }

  next(): number {
    this.#last += 1;
    return this.#last;
  }

  /** What to keep; undefined while none was given. */
  given(): { readonly last: number } | undefined {
    return this.#last === this.#first ? undefined : { last: this.#last };
  }
}
