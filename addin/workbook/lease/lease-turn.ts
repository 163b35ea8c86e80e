import type { WorkbookLease } from './workbook-lease.ts';

/** A lease asked for less often than this would end under a workbook that is open. */
const RENEWED_EVERY_MS = 45_000;

export type TurnHooks = {
  /** The turn came: it did not have it a moment ago. */
  readonly begun: () => Promise<void>;
  /** Time to ask again, in order with everything else that is done. */
  readonly renew: () => void;
};

/**
 * This Excel's turn to write into the sheets: while it holds the lease. Whenever the turn comes, what the one before
 * left is looked at first.
 */
export class LeaseTurn {
  readonly #lease: WorkbookLease;
  readonly #hooks: TurnHooks;
  #renewing: ReturnType<typeof setInterval> | undefined;
  #has = false;

  constructor(lease: WorkbookLease, hooks: TurnHooks) {
    this.#lease = lease;
    this.#hooks = hooks;
  }

  get has(): boolean {
    return this.#has;
  }

  /** At the opening of a workbook that has sheets. */
  async begin(): Promise<void> {
    await this.#settle(await this.#lease.begin());
  }

  /** Asks the server for the lease, or takes it from another Excel; answers whether it is here. */
  async ask(take = false): Promise<boolean> {
    return this.#settle(await this.#lease.hold(take));
  }

  end(): void {
    clearInterval(this.#renewing);
    this.#renewing = undefined;
    this.#has = false;
  }

  async #settle(held: boolean): Promise<boolean> {
    this.#renewing ??= setInterval(this.#hooks.renew, RENEWED_EVERY_MS);
    const had = this.#has;
    this.#has = held;
    if (held && !had) await this.#hooks.begun();
    return held;
  }
}
