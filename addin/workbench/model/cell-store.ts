import type { Box } from './address.ts';
import { type Cell, isBlank } from './cell.ts';
import { CellRows, type Placement, type PlacedCell } from './cell-rows.ts';
import type { Journal } from './journal.ts';
import { isSameWriting } from './same-writing.ts';

export type { Placement, PlacedCell } from './cell-rows.ts';

/** How many cells put together take the memory of one put alone. */
const turnsPerEntry = 2;

type Turn = {
  readonly row: number;
  readonly column: number;
  readonly before: Cell | undefined;
  after: Cell | undefined;
};
type Extent = { readonly rows: number; readonly columns: number };

/** The written or styled cells of a sheet. */
export class CellStore {
  #cells = new CellRows();
  #extent: Extent | undefined;
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  get(row: number, column: number): Cell | undefined {
    return this.#cells.get(row, column);
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    const turn = { row, column, before: this.get(row, column), after: cell };
    this.#place(turn);
    this.#journal.note(
      () => this.#redo(turn),
      () => this.#undo(turn),
    );
  }

  /** Puts many cells as one: each is taken back as if it had been put alone. */
  putAll(placements: Iterable<Placement>): void {
    const turns: Turn[] = [];
    try {
      for (const { row, column, cell: after } of placements) {
        const before = this.get(row, column);
        if (before === after) continue;
        const turn = { row, column, before, after };
        turns.push(turn);
        this.#place(turn);
      }
    } finally {
      this.#note(turns);
    }
  }

  /** Those placed before a refusal too: they stand. */
  #note(turns: readonly Turn[]): void {
    this.#journal.note(
      () => turns.forEach((turn) => this.#redo(turn)),
      () => turns.forEach((turn) => this.#undo(turn)),
      Math.ceil(turns.length / turnsPerEntry),
    );
  }

  /** Other cells altogether, when they move in numbers. */
  replace(next: Iterable<PlacedCell>): void {
    const cells = new CellRows();
    for (const { row, column, cell } of next) cells.place(row, column, cell);
    this.#become(() => forgetful(cells));
  }

  /**
   * Whole rows come in before `at`, or leave from it when `count` is negative. What arrays fill is left to be filled
   * again from where their formulas now stand.
   */
  shiftRows(at: number, count: number): void {
    const { rows, columns } = this.extent();
    this.#become(() => this.#cells.shifted(at, count));
    const staysLast = count > 0 ? at < rows : at - count < rows && this.#cells.isWritten(columns - 1);
    if (staysLast) this.#extent = { rows: rows + count, columns };
  }

  /** True when no cell stands beside those columns. */
  isWithin(from: number, to: number): boolean {
    return from === 0 && this.#cells.width <= to + 1;
  }

  all(): Iterable<PlacedCell> {
    return this.#cells.all();
  }

  /** Looks at every cell; quicker than `all` where there are hundreds of thousands. */
  each(visit: (cell: Cell, row: number, column: number) => void): void {
    this.#cells.each(visit);
  }

  /** The cells that hold a formula, or what a formula's array gives, in the rectangle or anywhere. */
  computed(box?: Box): readonly PlacedCell[] {
    const found: PlacedCell[] = [];
    this.#cells.computed.each((cell, row, column) => found.push({ row, column, cell }), box);
    return found;
  }

  /** Looks at the texts that may make their row higher. */
  eachWrapped(visit: (cell: Cell, row: number, column: number) => void): void {
    this.#cells.wrapped.each(visit);
  }

  /** Looks at the cells whose limits speak of other cells. */
  eachLimited(visit: (cell: Cell, row: number, column: number) => void): void {
    this.#cells.limited.each(visit);
  }

  /** The cells that exist inside the rectangle, whatever its size. */
  within(box: Box): Iterable<PlacedCell> {
    return this.#cells.within(box);
  }

  /** Rows and columns from the first cell of the sheet to the last written one. */
  extent(): Extent {
    return (this.#extent ??= this.#measured());
  }

  #measured(): Extent {
    let rows = 0;
    let columns = 0;
    this.each((cell, row, column) => {
      if (isBlank(cell)) return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
    return { rows, columns };
  }

  /** Taking back, and doing again, leave alone what somebody else wrote in the meantime. */
  #redo({ row, column, before, after }: Turn): void {
    const found = this.get(row, column);
    if (isSameWriting(found, before)) this.#place({ row, column, before: found, after });
  }

  #undo({ row, column, before, after }: Turn): void {
    const found = this.get(row, column);
    if (isSameWriting(found, after)) this.#place({ row, column, before: found, after: before });
  }

  #place({ row, column, before, after }: Turn): void {
    this.#follow(row + 1, column + 1, { before, after });
    this.#cells.place(row, column, after);
  }

  /** Measuring again takes looking at every cell: it is left for cells that go from the edge. */
  #follow(row: number, column: number, { before, after }: Pick<Turn, 'before' | 'after'>): void {
    if (!this.#extent || isBlank(before) === isBlank(after)) return;
    const { rows, columns } = this.#extent;
    if (!isBlank(after)) this.#extent = { rows: Math.max(rows, row), columns: Math.max(columns, column) };
    else if (row === rows || column === columns) this.#extent = undefined;
  }

  #become(after: () => CellRows): void {
    const before = this.#cells;
    this.#journal.move(
      () => this.#take(after()),
      () => this.#take(forgetful(before)),
    );
  }

  #take(cells: CellRows): void {
    this.#cells = cells;
    this.#extent = undefined;
  }
}

/** Cells that stood apart for a while: others sharing their rows may have been written since. */
function forgetful(cells: CellRows): CellRows {
  cells.forgetIndexes();
  return cells;
}
