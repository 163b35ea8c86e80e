import { readAgain, type Scope } from './read-again.ts';
import { RowPlanner, type PlannerOptions } from './row-planner.ts';
import type { SheetRow } from './match-rows.ts';
import { noWork, type Work } from './plan.ts';
import { isBlank } from './is-blank.ts';
import { recogniseRows } from './recognise-rows.ts';
import { isEmptyChange, RowsMoved, type SheetPort } from './sheet-port.ts';
import type { SheetReport } from './sheet-report.ts';
import { emptyState, type SheetState } from './sheet-state.ts';
import { syncedColumns } from './specification.ts';
import { welcomeRows } from './welcome-rows.ts';

/** Somebody who sorts while an exchange writes is met again at most this often. */
const MOVING_ATTEMPTS = 3;

/** The table of the sheet was deleted: nothing is sent, nothing is deleted. */
export class TableGone extends Error {
  override readonly name = 'TableGone';
}

export type KeeperOptions = PlannerOptions & {
  readonly sheet: SheetPort;
  readonly onReport: (report: SheetReport) => void;
};

export type Task = {
  /** What is to be done, once the sheet was looked at. */
  readonly work: (state: SheetState) => Work | Promise<Work>;
  /** The state to keep, from the one that the work leaves. */
  readonly finish?: (state: SheetState) => SheetState;
  /** The rows to look at; in doubt all of them. */
  readonly scope?: Scope;
};

type Looked = {
  readonly state: SheetState;
  /** Keys of the rows read again; undefined after a whole reading. */
  readonly keys: readonly string[] | undefined;
  /** Keys whose state was made or forgotten while looking. */
  readonly touched: ReadonlySet<string>;
};

/** Looks at a sheet, decides, writes, then keeps the state: a stop in between costs no edit. */
export class SheetKeeper {
  readonly #options: KeeperOptions;
  readonly #planner: RowPlanner;
  #state: SheetState | undefined;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#planner = new RowPlanner(options);
  }

  /** Starts from a state; from the one kept in the workbook when none is given. */
  restart(state?: SheetState): void {
    this.#state = state;
    this.#planner.forget();
  }

  async load(): Promise<SheetState> {
    const state = this.#state ?? (await this.#options.sheet.readState()) ?? emptyState;
    this.#state = state;
    return state;
  }

  async keep(state: SheetState, touched: ReadonlySet<string> = new Set()): Promise<void> {
    await this.#options.sheet.writeState(state, touched);
    this.#state = state;
  }

  /** The rows with something to send or to say, as they were last looked at. */
  get notable(): readonly SheetRow[] {
    return this.#planner.notable.flatMap((key) => this.#planner.rows.of(key));
  }

  /** The rows that carry a key, as they were last looked at. */
  rowsOf(key: string): readonly SheetRow[] {
    return this.#planner.rows.of(key);
  }

  /** What there is to say of a sheet that another Excel works on: nothing is written, nor kept. */
  async watch(): Promise<SheetReport> {
    this.restart();
    const { sheet, specification, onReport } = this.#options;
    const state = await this.load();
    const rows = await (sheet.peekRows === undefined ? sheet.readRows() : sheet.peekRows());
    if (rows === undefined) throw new TableGone();
    const planner = new RowPlanner(this.#options);
    await planner.rows.take(await recogniseRows(specification, state.rows, rows), state.rows);
    await planner.plan(state, noWork);
    await planner.settle();
    const report = planner.report(state);
    onReport(report);
    return report;
  }

  async carryOut(task: Task, attempts = MOVING_ATTEMPTS): Promise<SheetReport> {
    try {
      return await this.#attempt(task);
    } catch (failure) {
      if (!(failure instanceof RowsMoved)) this.#planner.forget();
      if (!(failure instanceof RowsMoved) || attempts <= 1) throw failure;
      this.#planner.rows.forget();
      return this.carryOut(task, attempts - 1);
    }
  }

  async #attempt({ work, finish = (state) => state, scope = 'all' }: Task): Promise<SheetReport> {
    const { sheet, onReport } = this.#options;
    const { state: before, keys, touched } = await this.#look(scope);
    const planned = await this.#planner.plan(before, await work(before), keys);
    if (!isEmptyChange(planned.change)) await sheet.apply(planned.change);
    const state = finish(planned.state);
    const changed = new Set([...touched, ...planned.touched]);
    if (changed.size > 0 || state !== planned.state) await this.keep(state, changed);
    await this.#planner.settle();
    const report = this.#planner.report(state);
    onReport(report);
    return report;
  }

  async #look(scope: Scope): Promise<Looked> {
    const { sheet, specification } = this.#options;
    const state = await this.load();
    const keys = await this.#readAgain(scope);
    if (keys !== undefined) return { state, keys, touched: new Set() };
    const rows = await sheet.readRows();
    if (rows === undefined) throw new TableGone();
    const recognised = await recogniseRows(specification, state.rows, rows);
    const welcomed = welcomeRows(specification, state, recognised);
    await this.#planner.rows.take(welcomed.rows, welcomed.state.rows);
    return { state: welcomed.state, keys, touched: welcomed.touched };
  }

  /** Which row is which takes all of them to know where people type rows, and where one was cleared. */
  async #readAgain(scope: Scope): Promise<readonly string[] | undefined> {
    const { sheet, specification } = this.#options;
    if (specification.newKey !== undefined) return undefined;
    const keys = await readAgain(sheet, this.#planner.rows, scope);
    const columns = syncedColumns(specification);
    const isCleared = (key: string) => this.rowsOf(key).some(({ cells }) => isBlank(columns, cells));
    return keys?.some(isCleared) === true ? undefined : keys;
  }
}
