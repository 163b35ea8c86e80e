import { toApiFailure } from '../../api/api-failure.ts';
import { LeaseTurn } from '../lease/lease-turn.ts';
import type { WorkbookLease } from '../lease/workbook-lease.ts';
import { TableGone } from '../sync/synchroniser.ts';
import type { OpenSheet } from './open-sheet.ts';
import type { SheetView, SheetViews } from './sheet-views.ts';

/** A sheet that takes longer to look at is not looked at for others' edits. */
const LONG_LOOK_MS = 1000;

export type Action = (sheet: OpenSheet) => Promise<unknown>;

export type SheetWorkOptions = {
  readonly views: SheetViews;
  readonly lease: WorkbookLease;
  /** The turn to write came here: takes a sheet as whoever worked on it before left it. */
  readonly begin: Action;
  /** Rows were exchanged: what is made of them elsewhere may have moved. */
  readonly exchanged: (sheet: OpenSheet) => void;
};

/** What is done in the sheets, one thing at a time whoever asks, ribbon, pane or a keystroke; and how it went. */
export class SheetWork {
  readonly #options: SheetWorkOptions;
  readonly #turn: LeaseTurn;
  readonly #long = new WeakSet<OpenSheet>();
  #working: Promise<void> = Promise.resolve();

  constructor(options: SheetWorkOptions) {
    this.#options = options;
    this.#turn = new LeaseTurn(options.lease, {
      begun: () => this.#begun(),
      renew: () => void this.askTurn(),
    });
  }

  /** This Excel writes into the sheets and exchanges their rows. */
  get hasTurn(): boolean {
    return this.#turn.has;
  }

  beginTurn(): Promise<void> {
    return this.#next(() => this.#turn.begin());
  }

  /** Asks for the turn again, or takes it from another Excel. */
  askTurn(take = false): Promise<void> {
    return this.#next(async () => {
      await this.#turn.ask(take);
    });
  }

  endTurn(): void {
    this.#turn.end();
  }

  /** Does something in a sheet in its turn; `busy` says what the pane shows of an exchange meanwhile. */
  act(id: string, busy: SheetView['busy'], action: Action): Promise<void> {
    return this.#next(() => this.#perform(id, busy, action));
  }

  async each(busy: SheetView['busy'], action: Action): Promise<void> {
    for (const { id } of this.#options.views.opened) await this.act(id, busy, action);
  }

  /** Looks at the sheets that another Excel works on, for what the pane says of them. */
  watch(): Promise<void> {
    return this.#next(async () => {
      if (this.#turn.has) return;
      for (const open of this.#options.views.opened.filter((sheet) => !this.#long.has(sheet))) {
        const began = performance.now();
        await open.engine.watch().catch(() => undefined);
        if (performance.now() - began > LONG_LOOK_MS) this.#long.add(open);
      }
    });
  }

  #next(act: () => Promise<void>): Promise<void> {
    const done = this.#working.then(act);
    this.#working = done;
    return done;
  }

  /** An exchange asks the server whose turn it is; anything else goes by the last answer. */
  async #perform(id: string, busy: SheetView['busy'], action: Action): Promise<void> {
    const { views, exchanged } = this.#options;
    const open = views.find(id)?.open;
    if (open === undefined) return;
    const exchanges = busy !== undefined;
    if (exchanges) views.change(id, { busy, failure: undefined });
    try {
      if (exchanges ? await this.#turn.ask() : this.#turn.has) await this.#carryOut(open, action);
      if (exchanges) exchanged(open);
    } catch (cause) {
      this.#fail(id, cause);
      // What is left to send, and whether an answer is awaited, is said at once.
      await open.engine.refresh().catch(() => undefined);
    }
    if (exchanges) views.change(id, { busy: undefined });
  }

  async #carryOut(open: OpenSheet, action: Action): Promise<void> {
    const { views } = this.#options;
    await action(open);
    views.change(open.id, { lostColumns: open.sheet.lostColumns });
    // Ctrl+Z brought it back.
    if (views.find(open.id)?.failure === 'table-gone') views.change(open.id, { failure: undefined });
  }

  #fail(id: string, cause: unknown): void {
    const failure = cause instanceof TableGone ? 'table-gone' : toApiFailure(cause);
    this.#options.views.change(id, { failure });
  }

  async #begun(): Promise<void> {
    for (const open of this.#options.views.opened)
      await this.#options.begin(open).catch((cause: unknown) => this.#fail(open.id, cause));
  }
}
