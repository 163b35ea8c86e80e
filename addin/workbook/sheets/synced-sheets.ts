import type { Overview } from '#contract/organisation';
import type { FieldValue } from '#contract/row';
import { ApiFailure } from '../../api/api-failure.ts';
import { createObservable, type Observable } from '../../api/observable.ts';
import { roleOf } from '../../api/role-of.ts';
import type { App } from '../../app.ts';
import { WorkbookLease } from '../lease/workbook-lease.ts';
import type { AddedLine, LineToAdd } from '../office/add-line.ts';
import type { AddedRow } from '../office/add-row.ts';
import { knownSheets } from '../office/known-sheets.ts';
import { watchWorkbook, type Edit } from '../office/watch-workbook.ts';
import type { Choice } from '../sync/choose.ts';
import type { SheetRow } from '../sync/match-rows.ts';
import { openSheet, type OpenSheet } from './open-sheet.ts';
import { paced } from './paced.ts';
import { PersonalTexts } from '../free-text/personal-texts.ts';
import { SharedTyping } from './shared-typing.ts';
import { organisationOfSheet, type SheetKind } from './sheet-kind.ts';
import { SheetViews, type SheetView } from './sheet-views.ts';
import { SheetWork } from './sheet-work.ts';

/** The row of a synced sheet that the person is on, as its cells are now, and what they selected there (`B2:C3`). */
export type SelectedRow = {
  readonly open: OpenSheet;
  readonly row: SheetRow;
  readonly worksheetId: string;
  readonly address: string;
};

/** The synced sheets of the open workbook, of every kind: one of each for the pane and the ribbon. */
export class SyncedSheets {
  readonly selected: Observable<SelectedRow | undefined> = createObservable<SelectedRow | undefined>(
    undefined,
  );
  readonly lease: WorkbookLease;
  readonly #app: App;
  readonly #kinds: readonly SheetKind[];
  readonly #views = new SheetViews();
  readonly #shared: SharedTyping;
  readonly #work: SheetWork;
  readonly #guard: PersonalTexts;
  #overview: Overview | undefined;
  #watching: Promise<void> | undefined;
  readonly #lookAgainSoon = paced(() => this.#lookAgain());
  readonly #readSoon = paced(() => this.#readEdits());

  /** @param registerMoved is called when what the overview is made of may have changed. */
  constructor(app: App, kinds: readonly SheetKind[], registerMoved: () => void) {
    this.#app = app;
    this.#kinds = kinds;
    this.lease = new WorkbookLease(app.client);
    this.#guard = new PersonalTexts(app.kept, () => this.#overview?.platforms ?? []);
    this.#shared = new SharedTyping(() => {
      const state = app.session.state();
      return state.status === 'signed-in' ? state.me.objectId : '';
    });
    this.#work = new SheetWork({
      views: this.#views,
      lease: this.lease,
      begin: (open) => this.#shared.begin(open),
      exchanged: (open) => {
        if (open.waves === 'all') app.formulas.refresh();
        else if (open.waves.length > 0) app.formulas.refresh([...open.waves]);
        if (open.isRegister === true) registerMoved();
      },
    });
  }

  get sheets(): Observable<readonly SheetView[]> {
    return this.#views.shown;
  }

  /** Tells which organisation the sheets are of, and finds those the workbook already has. */
  async attach(overview: Overview): Promise<void> {
    this.#overview = overview;
    this.selected.set(undefined);
    await (this.#watching ??= this.#watch());
    for (const id of await knownSheets()) {
      if (organisationOfSheet(id) !== overview.organisation.id || this.#views.find(id) !== undefined)
        continue;
      const open = await this.#make(id);
      if (open !== undefined && (await open.sheet.exists())) this.#views.put(open);
    }
    if (this.#views.opened.length === 0) return;
    await this.#work.beginTurn();
    await this.#work.watch();
    await this.#work.each(undefined, async ({ sheet, engine, grows }) => {
      if (grows && (await sheet.complete(grows))) await engine.workedBy(this.#shared.person());
      if (await sheet.relabel()) await engine.restate();
    });
    await this.#lookForTwins();
  }

  /** Another person, another organisation or another language: the sheets are found again. */
  detach(): void {
    this.#work.endTurn();
    this.#shared.forget();
    this.#views.clear();
    this.selected.set(undefined);
  }

  /** Shows a sheet, made if needed, and takes what changed. */
  async open(id: string): Promise<void> {
    const shown = this.#views.find(id)?.open;
    const open = shown === undefined || shown.grows ? await this.#make(id) : shown;
    if (open === undefined) return;
    this.#views.put(open);
    await this.#work.act(id, 'opening', async ({ sheet, engine, grows }) => {
      if (await sheet.open()) engine.restart();
      else if (grows) await sheet.complete(grows);
      await engine.workedBy(this.#shared.person());
      await engine.pull();
    });
  }

  /** Exchanges from here what another Excel exchanged until now; what it had not sent stays to be sent. */
  takeOver(): Promise<void> {
    return this.#work.askTurn(true);
  }

  pull(): Promise<void> {
    return this.#work.each('pulling', ({ engine }) => engine.pull());
  }
  push(): Promise<void> {
    return this.#work.each('pushing', ({ engine }) => engine.push());
  }
  /** Sends what others typed in this workbook, under this person's name and rights. */
  pushTypedByOthers(id: string): Promise<void> {
    return this.#work.act(id, 'pushing', ({ engine }) => engine.push('others'));
  }
  /** Sends a text that looks as if it told a person: they have looked at it, and say so of exactly this one. */
  sendAllTheSame(id: string, text: string): Promise<void> {
    return this.#work.act(id, 'pushing', async ({ engine }) => {
      await this.#guard.allow(text);
      await engine.push();
    });
  }
  /** The network is back: that it was gone is not worth saying any more. */
  forgetOffline(): void {
    for (const { open, failure } of this.sheets.get()) {
      if (failure instanceof ApiFailure && failure.code === 'offline')
        this.#views.change(open.id, { failure: undefined });
    }
  }
  choose(id: string, choices: readonly Choice[]): Promise<void> {
    return this.#work.act(id, undefined, ({ engine }) => engine.choose(choices));
  }
  /** Takes the rows in conflict, and only them, as the server has them now. */
  refreshConflicts(id: string): Promise<void> {
    return this.#work.act(id, 'pulling', ({ engine }) => engine.refreshConflicts());
  }
  /** Takes back what the last push of this workbook changed. */
  withdraw(id: string): Promise<void> {
    return this.#work.act(id, 'withdrawing', ({ engine }) => engine.withdraw());
  }
  restoreMissing(id: string): Promise<void> {
    return this.#work.act(id, undefined, ({ engine }) => engine.restoreMissing());
  }
  /** Deletes on the server rows that the sheet lacks: the person confirmed these. */
  removeMissing(id: string, keys: readonly string[]): Promise<void> {
    return this.#work.act(id, 'pushing', ({ engine }) => engine.removeMissing(keys));
  }
  show(id: string, key: string, field: string): Promise<void> {
    return this.#work.act(id, undefined, ({ sheet }) => sheet.places.select(key, field));
  }

  /** Adds a line to a cell for the person, as if they had typed it there: whoever else exchanges the rows meanwhile. */
  async addLine(id: string, line: LineToAdd): Promise<AddedLine> {
    const added = (await this.#views.find(id)?.open.sheet.places.addLine(line)) ?? 'gone';
    if (typeof added === 'string') return added;
    const { worksheetId, address } = added;
    // Excel tells of it too, as written by this add-in, which is not listened to.
    this.#edited({ worksheetId, address, elsewhere: false });
    await this.#select(worksheetId, address);
    return added;
  }

  /** Adds a row to an open sheet, as if the person had typed it there; they stay where they are. False: it is gone. */
  async addRow(id: string, fields: Readonly<Record<string, FieldValue>>): Promise<boolean> {
    const done: AddedRow[] = [];
    const add = async ({ sheet }: OpenSheet) => {
      const added = await sheet.addRow(fields);
      if (added !== undefined) done.push(added);
    };
    const open = this.#views.find(id)?.open;
    if (open === undefined) return false;
    // Whoever else exchanges the rows meanwhile, it is typed as by hand.
    await (this.#work.hasTurn ? this.#work.act(id, undefined, add) : add(open));
    for (const added of done) this.#edited({ ...added, elsewhere: false });
    return done.length > 0;
  }

  async #make(id: string): Promise<OpenSheet | undefined> {
    const kind = this.#kinds.find(({ name }) => id.startsWith(`${name}:`));
    if (kind === undefined || this.#overview === undefined) return undefined;
    const { client, grids, session, language } = this.#app;
    const definition = await kind.define(id, {
      client,
      grids,
      overview: this.#overview,
      language: language.current(),
      role: roleOf(session.state()),
      current: () => session.organisation(),
    });
    return (
      definition &&
      openSheet(definition, {
        language: language.current(),
        guard: this.#guard,
        onReport: (sheet, report) => this.#views.change(sheet, { report }),
      })
    );
  }

  #watch(): Promise<void> {
    return watchWorkbook({
      edited: (edit) => this.#edited(edit),
      reshaped: () => {
        this.#readSoon();
        void this.#lookForTwins();
      },
      selected: ({ worksheetId, address }) => void this.#select(worksheetId, address),
    });
  }

  #edited(edit: Edit): void {
    this.#shared.note(edit);
    this.#readSoon();
  }

  async #readEdits(): Promise<void> {
    const edits = this.#shared.takeEdits();
    if (this.#work.hasTurn) {
      await this.#work.each(undefined, (open) => this.#shared.follow(open, edits));
      if (edits.length > 0) this.#lookAgainSoon();
    } else {
      for (const open of this.#views.opened) await this.#shared.keepOwn(open, edits);
      await this.#work.watch();
    }
  }

  /**
   * Excel tells of no edit while we write: what was typed meanwhile would have no status, and a key typed over would
   * stay so, until the next edit. Once for each reading, so that nothing is ever written again and again.
   */
  #lookAgain(): Promise<void> {
    return this.#work.each(undefined, (open) => this.#shared.lookAgain(open));
  }

  async #lookForTwins(): Promise<void> {
    for (const { id, sheet } of this.#views.opened)
      this.#views.change(id, { twins: await sheet.places.twins() });
  }

  async #select(worksheetId: string, address: string): Promise<void> {
    for (const open of this.#views.opened) {
      const row = await open.sheet.places.rowAt(worksheetId, address).catch(() => undefined);
      if (row === undefined || row.key === '') continue;
      this.selected.set({ open, row, worksheetId, address });
      return;
    }
  }
}
