import type { Overview } from '#contract/organisation';
import { ApiFailure, toApiFailure } from '../../api/api-failure.ts';
import type { App } from '../../app.ts';
import { createObservable, type Observable } from '../../api/observable.ts';
import { knownSheets } from '../office/known-sheets.ts';
import { watchWorkbook, type Edit } from '../office/watch-workbook.ts';
import { WorkbookLease } from '../lease/workbook-lease.ts';
import type { Choice } from '../sync/choose.ts';
import type { SheetReport } from '../sync/sheet-report.ts';
import { TableGone } from '../sync/synchroniser.ts';
import { evaluationSheetId } from './evaluation-specification.ts';
import { openSheet, parseSheetId, type OpenSheet } from './open-sheet.ts';
import { rowTrace } from './row-answers.ts';
import type { SelectedRow } from './selected-row.ts';
import { SharedTyping } from './shared-typing.ts';

/** What the pane shows of one sheet. */
export type SheetView = {
  readonly open: OpenSheet;
  readonly report: SheetReport | undefined;
  readonly busy: 'opening' | 'pulling' | 'pushing' | 'withdrawing' | undefined;
  readonly failure: ApiFailure | 'table-gone' | undefined;
};

type Action = (sheet: OpenSheet) => Promise<unknown>;

/** After an edit the sheet is read again at once, but never takes more than half of Excel's time. */
const SHORTEST_PAUSE_MS = 120;
const LONGEST_PAUSE_MS = 2000;
/** A lease asked for less often than this would end under a workbook that is open. */
const LEASE_PAUSE_MS = 45_000;

/** The evaluation sheets of the open workbook: one of each for the pane and the ribbon. */
export class EvaluationSheets {
  readonly sheets: Observable<readonly SheetView[]> = createObservable<readonly SheetView[]>([]);
  readonly selected: Observable<SelectedRow | undefined> = createObservable<SelectedRow | undefined>(
    undefined,
  );
  readonly lease: WorkbookLease;
  readonly #app: App;
  readonly #shared: SharedTyping;
  #overview: Overview | undefined;
  #working: Promise<void> = Promise.resolve();
  #edits: 'none' | 'awaited' = 'none';
  #renewing: ReturnType<typeof setInterval> | undefined;
  /** This Excel writes into the sheets and exchanges their rows. */
  #works = false;
  #readingMs = 0;
  #watching: Promise<void> | undefined;

  constructor(app: App) {
    this.#app = app;
    this.lease = new WorkbookLease(app.client);
    this.#shared = new SharedTyping(() => {
      const state = app.session.state();
      return state.status === 'signed-in' ? state.me.objectId : '';
    });
  }

  /** Tells which organisation the sheets are of, and finds those the workbook already has. */
  async attach(overview: Overview): Promise<void> {
    this.#overview = overview;
    this.selected.set(undefined);
    this.#watching ??= watchWorkbook({
      edited: (edit) => this.#editedSoon(edit),
      selected: ({ worksheetId, address }) => void this.#select(worksheetId, address),
    });
    await this.#watching;
    for (const id of await knownSheets()) {
      const parts = parseSheetId(id);
      if (parts?.organisation !== overview.organisation.id || this.#view(id) !== undefined) continue;
      const open = await this.#make(parts.wave, parts.grid);
      if (open === undefined || !(await open.sheet.exists())) continue;
      this.#put({ ...fresh, open });
    }
    if (this.sheets.get().length === 0) return;
    await this.lease.begin();
    await this.#hold();
    await this.#each(undefined, async ({ sheet, engine }) => {
      if (await sheet.relabel()) await engine.restate();
    });
  }

  /** Another person, another organisation or another language: the sheets are found again. */
  detach(): void {
    clearInterval(this.#renewing);
    this.#renewing = undefined;
    this.#shared.forget();
    this.#works = false;
    this.sheets.set([]);
    this.selected.set(undefined);
  }

  /** Shows the evaluation sheet of a wave and a grid, made if needed, and takes what changed. */
  async open(wave: string, grid: string): Promise<void> {
    const organisation = this.#overview?.organisation.id ?? '';
    const id = evaluationSheetId(organisation, wave, grid);
    const known = this.#view(id)?.open ?? (await this.#make(wave, grid));
    if (known === undefined) return;
    this.#put({ ...fresh, ...this.#view(id), open: known });
    await this.#act(id, 'opening', async ({ sheet, engine }) => {
      if (await sheet.open()) engine.restart();
      await engine.workedBy(this.#shared.person());
      await engine.pull();
    });
    this.#renewing ??= setInterval(() => void this.#hold(), LEASE_PAUSE_MS);
  }

  /** Exchanges from here what another Excel exchanged until now; what it had not sent stays to be sent. */
  takeOver(): Promise<void> {
    return this.#hold(true);
  }

  pull(): Promise<void> {
    return this.#each('pulling', ({ engine }) => engine.pull());
  }
  push(): Promise<void> {
    return this.#each('pushing', ({ engine }) => engine.push());
  }
  /** Sends what others typed in this workbook, under this person's name and rights. */
  pushTypedByOthers(id: string): Promise<void> {
    return this.#act(id, 'pushing', ({ engine }) => engine.push('others'));
  }
  refresh(): Promise<void> {
    return this.#each(undefined, ({ engine }) => engine.refresh());
  }
  /** The network is back: that it was gone is not worth saying any more. */
  forgetOffline(): void {
    for (const { open, failure } of this.sheets.get()) {
      if (failure instanceof ApiFailure && failure.code === 'offline')
        this.#change(open.id, { failure: undefined });
    }
  }
  choose(id: string, choices: readonly Choice[]): Promise<void> {
    return this.#act(id, undefined, ({ engine }) => engine.choose(choices));
  }
  /** Takes the rows in conflict, and only them, as the server has them now. */
  refreshConflicts(id: string): Promise<void> {
    return this.#act(id, 'pulling', ({ engine }) => engine.refreshConflicts());
  }
  /** Takes back what the last push of this workbook changed. */
  withdraw(id: string): Promise<void> {
    return this.#act(id, 'withdrawing', ({ engine }) => engine.withdraw());
  }
  restoreMissing(id: string): Promise<void> {
    return this.#act(id, undefined, ({ engine }) => engine.restoreMissing());
  }
  show(id: string, key: string, field: string): Promise<void> {
    return this.#act(id, undefined, ({ sheet }) => sheet.select(key, field));
  }

  async #make(wave: string, grid: string): Promise<OpenSheet | undefined> {
    const found = this.#overview?.waves.find(({ code }) => code === wave);
    if (found === undefined) return undefined;
    return openSheet({
      client: this.#app.client,
      organisation: this.#overview?.organisation.id ?? '',
      current: () => this.#app.session.organisation(),
      wave: found,
      grid: await this.#app.grids.read(grid),
      language: this.#app.language.current(),
      evaluators: this.#overview?.evaluators ?? [],
      onReport: (id, report) => this.#change(id, { report }),
    });
  }

  async #each(busy: SheetView['busy'], action: Action): Promise<void> {
    for (const { open } of this.sheets.get()) await this.#act(open.id, busy, action);
  }

  /** One thing at a time, whoever asks: ribbon, pane or a keystroke. */
  #act(id: string, busy: SheetView['busy'], action: Action): Promise<void> {
    const done = this.#working.then(() => this.#perform(id, busy, action));
    this.#working = done;
    return done;
  }

  async #perform(id: string, busy: SheetView['busy'], action: Action): Promise<void> {
    const view = this.#view(id);
    if (view === undefined) return;
    if (busy !== undefined) this.#change(id, { busy, failure: undefined });
    try {
      if (await this.#mayWrite(busy !== undefined)) await action(view.open);
      if (busy !== undefined) this.#app.formulas.refresh([view.open.wave]);
    } catch (cause) {
      this.#change(id, { failure: cause instanceof TableGone ? 'table-gone' : toApiFailure(cause) });
      // What is left to send, and whether an answer is awaited, is said at once.
      await view.open.engine.refresh().catch(() => undefined);
    }
    if (busy !== undefined) this.#change(id, { busy: undefined });
  }

  /** Asks to exchange the rows; of sheets that become this Excel's, takes the state as the one before left it. */
  async #hold(take = false): Promise<void> {
    this.#renewing ??= setInterval(() => void this.#hold(), LEASE_PAUSE_MS);
    const hadIt = this.#works;
    this.#works = await this.lease.hold(take);
    if (this.#works && !hadIt) await this.#each(undefined, (open) => this.#shared.begin(open));
  }

  /** An exchange asks the server who has the lease; anything else goes by the last answer. */
  async #mayWrite(exchanges: boolean): Promise<boolean> {
    if (!exchanges) return this.#works;
    const hadIt = this.#works;
    this.#works = await this.lease.hold();
    if (this.#works && !hadIt) for (const { open } of this.sheets.get()) await this.#shared.begin(open);
    return this.#works;
  }

  /** Edits that come while the reading is awaited are seen by it. */
  #editedSoon(edit: Edit): void {
    this.#shared.note(edit);
    if (this.#edits === 'awaited') return;
    this.#edits = 'awaited';
    setTimeout(() => void this.#readEdits(), Math.max(SHORTEST_PAUSE_MS, this.#readingMs));
  }

  async #readEdits(): Promise<void> {
    this.#edits = 'none';
    const started = performance.now();
    const edits = this.#shared.takeEdits();
    if (this.#works) await this.#each(undefined, (open) => this.#shared.follow(open, edits));
    else for (const { open } of this.sheets.get()) await this.#shared.keepOwn(open, edits);
    this.#readingMs = Math.min(LONGEST_PAUSE_MS, performance.now() - started);
  }

  async #select(worksheetId: string, address: string): Promise<void> {
    for (const { open } of this.sheets.get()) {
      const row = await open.sheet.rowAt(worksheetId, address).catch(() => undefined);
      if (row === undefined || row.key === '') continue;
      const contact = String(row.cells['contact'] ?? '');
      this.selected.set({ sheet: open.id, contact, grid: open.grid, trace: rowTrace(open.grid, row.cells) });
      return;
    }
  }

  #view(id: string): SheetView | undefined {
    return this.sheets.get().find(({ open }) => open.id === id);
  }

  #put(view: SheetView): void {
    const others = this.sheets.get().filter(({ open }) => open.id !== view.open.id);
    this.sheets.set([...others, view]);
  }

  #change(id: string, change: Partial<SheetView>): void {
    this.sheets.set(this.sheets.get().map((view) => (view.open.id === id ? { ...view, ...change } : view)));
  }
}

const fresh = { report: undefined, busy: undefined, failure: undefined } as const;
