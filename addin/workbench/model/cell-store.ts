import { type Box, maxColumns } from './address.ts';
import { type Cell, isBlank } from './cell.ts';
import { isSameWriting } from './same-writing.ts';
import type { Journal } from './journal.ts';

export type PlacedCell = { readonly row: number; readonly column: number; readonly cell: Cell };

const keyOf = (row: number, column: number) => row * maxColumns + column;

/** The written or styled cells of a sheet. */
export class CellStore {
  #own = new Map<number, Cell>();
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
    this.#own = cells;
  }
}
