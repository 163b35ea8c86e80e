import { type Box, maxColumns } from './address.ts';
import type { Cell } from './cell.ts';

type Visit = (cell: Cell, row: number, column: number) => void;

/** What an index looks at: the cells of a sheet. */
type Cells = {
  readonly get: (row: number, column: number) => Cell | undefined;
  readonly each: (visit: Visit) => void;
};

const keyOf = (row: number, column: number) => row * maxColumns + column;

/** Where the cells of one kind are, found when first asked for and followed from then on: few are among many. */
export class CellIndex {
  readonly #isOne: (cell: Cell) => boolean;
  readonly #cells: Cells;
  #places: Set<number> | undefined;

  constructor(cells: Cells, isOne: (cell: Cell) => boolean) {
    this.#cells = cells;
    this.#isOne = isOne;
  }

  /** To be called for every cell that takes the place of another; undefined for a place that is, or was, empty. */
  follow(row: number, column: number, cell: Cell | undefined, before: Cell | undefined): void {
    if (!this.#places) return;
    const isOne = cell !== undefined && this.#isOne(cell);
    const wasOne = before !== undefined && this.#isOne(before);
    if (isOne && !wasOne) this.#places.add(keyOf(row, column));
    if (wasOne && !isOne) this.#places.delete(keyOf(row, column));
  }

  /** Takes the places of the same cells before rows came in at `at`, or left from it when `count` is negative. */
  followRows(before: CellIndex, at: number, count: number): void {
    if (!before.#places) return;
    const places = new Set<number>();
    for (const key of before.#places) {
      const row = Math.floor(key / maxColumns);
      if (row < at) places.add(key);
      else if (row >= at - count) places.add(key + count * maxColumns);
    }
    this.#places = places;
  }

  /** To be called when cells may have been put elsewhere than through here. */
  forget(): void {
    this.#places = undefined;
  }

  /** Looks at each of them, or at those of a rectangle. */
  each(visit: Visit, box?: Box): void {
    const places = (this.#places ??= this.#found());
    if (box && box.rows * box.columns < places.size) {
      this.#within(box, visit);
      return;
    }
    for (const key of [...places]) {
      const [row, column] = [Math.floor(key / maxColumns), key % maxColumns];
      if (!box || isInside(box, row, column)) this.#visit(row, column, visit);
    }
  }

  #within(box: Box, visit: Visit): void {
    for (let row = box.row; row < box.row + box.rows; row += 1)
      for (let column = box.column; column < box.column + box.columns; column += 1)
        if (this.#places?.has(keyOf(row, column))) this.#visit(row, column, visit);
  }

  #visit(row: number, column: number, visit: Visit): void {
    const cell = this.#cells.get(row, column);
    if (cell) visit(cell, row, column);
  }

  #found(): Set<number> {
    const places = new Set<number>();
    this.#cells.each((cell, row, column) => {
      if (this.#isOne(cell)) places.add(keyOf(row, column));
    });
    return places;
  }
}

const isInside = (box: Box, row: number, column: number) =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
