import type { Row } from '#contract/row';
import { eachInSlices } from './each-in-slices.ts';
import type { SheetRow } from './match-rows.ts';
import { mergeRow } from './merge-row.ts';
import { plan, type Plan, type PlanInput, type Work } from './plan.ts';
import { RowDecisions } from './row-decisions.ts';
import { RowsAtHand } from './rows-at-hand.ts';
import type { CellWrite, SheetChange } from './sheet-port.ts';
import type { SheetReport } from './sheet-report.ts';
import { receivedRow, withRowsInSlices, type RowState, type SheetState } from './sheet-state.ts';
import { sortedInSlices } from './sorted-in-slices.ts';
import { syncedColumns } from './specification.ts';
import { summedReport } from './summed-report.ts';

/** Rows decided in one go: few enough that nobody waits. */
const ROWS_AT_ONCE = 10;

type Planned = {
  readonly change: SheetChange;
  readonly state: SheetState;
  readonly touched: ReadonlySet<string>;
};
export type PlannerOptions = Pick<PlanInput, 'specification' | 'statusText'>;
type Draft = {
  readonly cells: CellWrite[];
  readonly marks: SheetChange['marks'][number][];
  readonly appended: SheetChange['appended'][number][];
  readonly removed: number[];
  readonly states: Map<string, RowState | undefined>;
  /** What to remember once the change is written. */
  readonly outcomes: (() => void)[];
};

/**
 * Decides what an exchange does, row by row and in slices, and only for the rows whose cells or state are not those
 * they were decided on before. What a row becomes never depends on another row, but for those of the same key.
 */
export class RowPlanner {
  readonly rows = new RowsAtHand();
  readonly #decisions = new RowDecisions();
  readonly #options: PlannerOptions;
  /** Of the rows that no state is of. */
  #strays: readonly SheetReport[] = [];
  #outcomes: readonly (() => void)[] = [];

  constructor(options: PlannerOptions) {
    this.#options = options;
  }

  /** Keys of the rows with something to send or to say. */
  get notable(): readonly string[] {
    return this.#decisions.notable;
  }

  /** Decides again from the beginning. */
  forget(): void {
    this.rows.forget();
    this.#decisions.clear();
  }

  /** `keys` are the rows read again; absent after a whole reading. What the work names is looked at in any case. */
  async plan(state: SheetState, work: Work, keys?: Iterable<string>): Promise<Planned> {
    const draft: Draft = {
      cells: [],
      marks: [],
      appended: [],
      removed: [],
      states: new Map(),
      outcomes: [],
    };
    this.#decisions.begin(state);
    const removed = new Set(work.removed);
    const named =
      keys === undefined ? state.rows.keys() : new Set([...keys, ...work.steps.keys(), ...removed]);
    await eachInSlices(named, (key) => this.#decide(draft, state, { key, work, removed }));
    if (keys === undefined) await this.#planStrangers(draft, state, work);
    await this.#planArrivals(draft, state, work.arrivals);
    this.#outcomes = draft.outcomes;
    const { states, cells, marks, appended } = draft;
    return {
      change: { cells, marks, appended, removed: draft.removed },
      state: states.size === 0 ? state : await withRowsInSlices(state, states),
      touched: new Set(states.keys()),
    };
  }

  /** Everything planned was written: rows are as decided. */
  async settle(): Promise<void> {
    await eachInSlices(this.#outcomes, (outcome) => outcome());
    this.#outcomes = [];
  }

  report({ outbox, lastExchange }: SheetState): SheetReport {
    const whole = { rows: this.rows.count, unanswered: outbox !== null, lastExchange };
    return summedReport([...this.#decisions.reports, ...this.#strays], whole);
  }

  #decide(
    draft: Draft,
    state: SheetState,
    { key, work, removed }: { key: string; work: Work; removed: ReadonlySet<string> },
  ): void {
    const known = state.rows.get(key);
    if (known === undefined) return;
    const isNamed = work.steps.has(key) || removed.has(key);
    const isAlone = !this.rows.hasTwins(key);
    if (this.#decisions.isSettled(key, known, this.rows.only(key)) && isAlone && !isNamed) return;
    const rows = this.rows.of(key);
    const planned = this.#plan({ ...state, rows: new Map([[key, known]]) }, rows, {
      steps: work.steps,
      arrivals: [],
      removed: removed.has(key) ? [key] : [],
      restores: work.restores === true,
    });
    add(draft, planned);
    draft.outcomes.push(() => this.#keep(key, planned, rows));
  }

  #plan(state: SheetState, rows: readonly SheetRow[], work: Work): Plan {
    return plan({ ...this.#options, state, rows }, work);
  }

  #keep(key: string, { state, change, report, isTypedOver }: Plan, rows: readonly SheetRow[]): void {
    const known = state.rows.get(key);
    if (known === undefined) {
      this.#decisions.forget(key);
      if (rows.length > 0) this.rows.removed(key);
      return;
    }
    const written = rows.length === 1 ? rows.map((row) => withWrites(row, change.cells))[0] : undefined;
    if (written !== undefined) this.rows.written(written);
    this.#decisions.keep(key, report, rows.length > 1 || isTypedOver ? undefined : { known, row: written });
  }

  /** Rows with an unknown key; those of arrivals were written by an exchange that was cut, and are taken up. */
  async #planStrangers(draft: Draft, state: SheetState, { arrivals }: Work): Promise<void> {
    const arriving = new Set(arrivals.map(({ key }) => key));
    const strangers = this.rows.strangers.filter(({ key }) => !arriving.has(key));
    const empty = { ...state, rows: new Map<string, RowState>() };
    const reports: SheetReport[] = [];
    await eachInSlices(inSlices(strangers), (rows) => {
      const planned = this.#plan(empty, rows, { steps: new Map(), arrivals: [], removed: [] });
      reports.push(planned.report);
      add(draft, planned);
    });
    draft.outcomes.push(() => (this.#strays = reports));
  }

  async #planArrivals(draft: Draft, state: SheetState, arrivals: readonly Row[]): Promise<void> {
    const { specification } = this.#options;
    const empty = { ...state, rows: new Map<string, RowState>() };
    const standing = new Set(this.rows.strangers.map(({ key }) => key));
    const fresh: Row[] = [];
    await eachInSlices(arrivals, (row) => {
      if (standing.has(row.key)) this.#adopt(draft, state, row);
      else fresh.push(row);
    });
    const sorted = await sortedInSlices(fresh, specification.compare);
    await eachInSlices(inSlices(sorted), (rows) =>
      add(draft, this.#plan(empty, [], { steps: new Map(), arrivals: rows, removed: [] })),
    );
    await eachInSlices(fresh, ({ key }) => draft.outcomes.push(() => this.rows.appended(key)));
  }

  /** Nothing is agreed on yet: a cell that holds something else than the server is a conflict, not an edit. */
  #adopt(draft: Draft, state: SheetState, { key, revision, fields }: Row): void {
    const columns = syncedColumns(this.#options.specification);
    const rows = this.rows.strangers.filter((stranger) => stranger.key === key);
    const planned = this.#plan({ ...state, rows: new Map([[key, receivedRow(0, {})]]) }, rows, {
      steps: new Map([[key, (known, cells) => mergeRow(columns, known, cells, { revision, fields })]]),
      arrivals: [],
      removed: [],
    });
    add(draft, planned);
    draft.outcomes.push(() => {
      this.rows.adopted(key, rows);
      this.#keep(key, planned, rows);
    });
  }
}

function add(draft: Draft, { change, state, touched }: Plan): void {
  draft.cells.push(...change.cells);
  draft.marks.push(...change.marks);
  draft.appended.push(...change.appended);
  draft.removed.push(...change.removed);
  for (const key of touched) draft.states.set(key, state.rows.get(key));
}

function withWrites(row: SheetRow, writes: readonly CellWrite[]): SheetRow {
  const written = writes.filter(({ position }) => position === row.position);
  if (written.length === 0) return row;
  const cells = Object.fromEntries(written.map(({ column, value }) => [column, value]));
  return { ...row, cells: { ...row.cells, ...cells } };
}

function* inSlices<T>(items: readonly T[]): Iterable<readonly T[]> {
  for (let first = 0; first < items.length; first += ROWS_AT_ONCE)
    yield items.slice(first, first + ROWS_AT_ONCE);
}
