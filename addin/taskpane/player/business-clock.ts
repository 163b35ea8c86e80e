/** How long what the server said of the time is good for: somebody may set the clock of this machine, or the local system’s. */
const GOOD_FOR_MS = 20_000;

/** The server's business time, from what it last said and this machine's own clock since. */
export class BusinessClock {
  readonly #read: () => Promise<string>;
  #aheadMs = 0;
  #saidAt = -Infinity;
  #asking: Promise<void> | undefined;

  /** @param read asks the server for the time, an ISO instant */
  constructor(read: () => Promise<string>) {
    this.#read = read;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#aheadMs;
  }

  /** Asks again when what is known is old; what cannot be asked goes on as it was. */
  check(): Promise<void> {
    if (performance.now() - this.#saidAt < GOOD_FOR_MS) return Promise.resolve();
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async #ask(): Promise<void> {
    const said = await this.#read().catch(() => undefined);
    this.#saidAt = performance.now();
    if (said !== undefined) this.#aheadMs = Date.parse(said) - Date.now();
  }
}
