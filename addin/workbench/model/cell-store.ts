import { type Box, maxColumns } from './address.ts';
import { type Cell, isBlank } from './cell.ts';
import { isSameWriting } from './same-writing.ts';
import type { Journal } from './journal.ts';

export type PlacedCell = { readonly row: number; readonly column: number; readonly cell: Cell };

/** What a place holds from now on; undefined empties it. */
export type Placement = { readonly row: number; readonly column: number; readonly cell: Cell | undefined };

/** How many cells put together take the memory of one put alone. */
const turnsPerEntry = 4;

type Turn = { readonly key: number; readonly before: Cell | undefined; readonly after: Cell | undefined };

const keyOf = (row: number, column: number) => row * maxColumns + column;

/** The written or styled cells of a sheet. */
export class CellStore {
  #own = new Map<number, Cell>();
  /** Places of the cells that formulas fill, found when first asked for: few are among many. */
  #computed: Set<number> | undefined;
  #extent: { rows: number; columns: number } | undefined;
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  get(row: number, column: number): Cell | undefined {
    return this.#own.get(keyOf(row, column));
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    const key = keyOf(row, column);
    const before = this.#own.get(key);
    this.#place(key, cell);
    this.#journal.note(
      () => this.#turn(key, before, cell),
      () => this.#turn(key, cell, before),
    );
  }

  /** Puts many cells as one: each is taken back as if it had been put alone. */
  putAll(placements: Iterable<Placement>): void {
    const turns: Turn[] = [];
    for (const { row, column, cell: after } of placements) {
      const key = keyOf(row, column);
      const before = this.#own.get(key);
      if (before === after) continue;
      turns.push({ key, before, after });
      this.#place(key, after);
    }
    this.#journal.note(
      () => turns.forEach(({ key, before, after }) => this.#turn(key, before, after)),
      () => turns.forEach(({ key, before, after }) => this.#turn(key, after, before)),
      Math.ceil(turns.length / turnsPerEntry),
    );
  }

  /** Other cells altogether, when they move in numbers. */
  replace(next: Iterable<PlacedCell>): void {
    const before = this.#own;
    const after = new Map<number, Cell>();
    for (const { row, column, cell } of next) after.set(keyOf(row, column), cell);
    this.#journal.move(
      () => this.#take(after),
      () => this.#take(before),
    );
  }

  *all(): Generator<PlacedCell> {
    for (const [key, cell] of this.#own) {
      yield { row: Math.floor(key / maxColumns), column: key % maxColumns, cell };
    }
  }

  /** Looks at every cell; quicker than `all` where there are hundreds of thousands. */
  each(visit: (cell: Cell, row: number, column: number) => void): void {
    for (const [key, cell] of this.#own) visit(cell, Math.floor(key / maxColumns), key % maxColumns);
  }

  /** The cells that hold a formula, or what a formula's array gives, in the rectangle or anywhere. */
  *computed(box?: Box): Generator<PlacedCell> {
    this.#computed ??= new Set([...this.#own].flatMap(([key, cell]) => (isComputed(cell) ? [key] : [])));
    if (box && box.rows * box.columns < this.#computed.size) {
      for (const placed of this.#scan(box)) if (isComputed(placed.cell)) yield placed;
      return;
    }
    for (const key of this.#computed) {
      const [row, column, cell] = [Math.floor(key / maxColumns), key % maxColumns, this.#own.get(key)];
      if (cell && (!box || isInside(box, row, column))) yield { row, column, cell };
    }
  }

  /** The cells that exist inside the rectangle, whatever its size. */
  *within(box: Box): Generator<PlacedCell> {
    if (box.rows * box.columns < this.#own.size) {
      yield* this.#scan(box);
      return;
    }
    const [first, end] = [keyOf(box.row, 0), keyOf(box.row + box.rows, 0)];
    for (const [key, cell] of this.#own) {
      const column = key % maxColumns;
      const inside = column >= box.column && column < box.column + box.columns;
      if (key >= first && key < end && inside) yield { row: Math.floor(key / maxColumns), column, cell };
    }
  }

  /** Rows and columns from the first cell of the sheet to the last written one. */
  extent(): { rows: number; columns: number } {
    return (this.#extent ??= this.#measured());
  }

  *#scan(box: Box): Generator<PlacedCell> {
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        const cell = this.get(row, column);
        if (cell) yield { row, column, cell };
      }
    }
  }

  #measured(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    for (const { row, column, cell } of this.all()) {
      if (isBlank(cell)) continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return { rows, columns };
  }

  /** Taking back, and doing again, leave alone what somebody else wrote in the meantime. */
  #turn(key: number, from: Cell | undefined, to: Cell | undefined): void {
    if (isSameWriting(this.#own.get(key), from)) this.#place(key, to);
  }

  #place(key: number, cell: Cell | undefined): void {
    this.#follow(key, this.#own.get(key), cell);
    if (cell && isComputed(cell)) this.#computed?.add(key);
    else this.#computed?.delete(key);
    if (cell) this.#own.set(key, cell);
    else this.#own.delete(key);
  }

  /** Measuring again takes looking at every cell: it is left for cells that go from the edge. */
  #follow(key: number, before: Cell | undefined, after: Cell | undefined): void {
    if (!this.#extent || isBlank(before) === isBlank(after)) return;
    const { rows, columns } = this.#extent;
    const [row, column] = [Math.floor(key / maxColumns) + 1, (key % maxColumns) + 1];
    if (!isBlank(after)) this.#extent = { rows: Math.max(rows, row), columns: Math.max(columns, column) };
    else if (row === rows || column === columns) this.#extent = undefined;
  }

  #take(cells: Map<number, Cell>): void {
    this.#extent = undefined;
    this.#computed = undefined;
    this.#own = cells;
  }
}

const isComputed = ({ formula, spill }: Cell) => formula !== undefined || spill !== undefined;

const isInside = (box: Box, row: number, column: number) =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
