import type { Box } from './address.ts';
import { maxColumns } from './address.ts';
import type { Cell } from './cell.ts';

export type PlacedCell = { readonly row: number; readonly column: number; readonly cell: Cell };

/** What a place holds from now on; undefined empties it. */
export type Placement = { readonly row: number; readonly column: number; readonly cell: Cell | undefined };

type Row = Map<number, Cell>;

const keyOf = (row: number, column: number) => row * maxColumns + column;

/** Cells by row, then by column: rows move without their cells being looked at, and so are found those of a few rows. */
export class CellRows {
  readonly #rows: Map<number, Row>;
  /** Places of the cells that formulas fill, found when first asked for: few are among many. */
  #computed: Set<number> | undefined;

  constructor(rows = new Map<number, Row>()) {
    this.#rows = rows;
  }

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  place(row: number, column: number, cell: Cell | undefined): void {
    if (cell && isComputed(cell)) this.#computed?.add(keyOf(row, column));
    else this.#computed?.delete(keyOf(row, column));
    const cells = this.#rows.get(row);
    // A row that is emptied stays: it may be shared.
    if (!cell) cells?.delete(column);
    else if (cells) cells.set(column, cell);
    else this.#rows.set(row, new Map([[column, cell]]));
  }

  /**
   * The same cells with `count` rows more before `at`, or fewer from it. Both share their rows: what is written in one
   * has to be taken back before the other is used again.
   */
  shifted(at: number, count: number): CellRows {
    const filled = new Set([...this.computed()].filter(({ cell }) => cell.spill).map(({ row }) => row));
    const rows = new Map<number, Row>();
    for (const [row, cells] of this.#rows) {
      if (row >= at && row < at - count) continue;
      rows.set(row < at ? row : row + count, filled.has(row) ? withoutSpills(cells) : cells);
    }
    return new CellRows(rows);
  }

  *all(): Generator<PlacedCell> {
    for (const [row, cells] of this.#rows) for (const [column, cell] of cells) yield { row, column, cell };
  }

  each(visit: (cell: Cell, row: number, column: number) => void): void {
    for (const [row, cells] of this.#rows) for (const [column, cell] of cells) visit(cell, row, column);
  }

  *within({ row: top, column: left, rows, columns }: Box): Generator<PlacedCell> {
    for (const row of positions(this.#rows, top, rows)) {
      const cells = this.#rows.get(row);
      if (!cells) continue;
      for (const column of positions(cells, left, columns)) {
        const cell = cells.get(column);
        if (cell) yield { row, column, cell };
      }
    }
  }

  *computed(box?: Box): Generator<PlacedCell> {
    this.#computed ??= this.#computedPlaces();
    if (box && box.rows * box.columns < this.#computed.size) {
      for (const placed of this.within(box)) if (isComputed(placed.cell)) yield placed;
      return;
    }
    for (const key of this.#computed) {
      const [row, column] = [Math.floor(key / maxColumns), key % maxColumns];
      const cell = this.get(row, column);
      if (cell && (!box || isInside(box, row, column))) yield { row, column, cell };
    }
  }

  /** To be called before cells that were shared are used again. */
  forgetComputed(): void {
    this.#computed = undefined;
  }

  #computedPlaces(): Set<number> {
    const places = new Set<number>();
    this.each((cell, row, column) => {
      if (isComputed(cell)) places.add(keyOf(row, column));
    });
    return places;
  }
}

const isComputed = ({ formula, spill }: Cell) => formula !== undefined || spill !== undefined;

const isInside = (box: Box, row: number, column: number) =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

/** The keys of a span, from the map or by counting, whichever are fewer. */
function* positions(map: ReadonlyMap<number, unknown>, start: number, count: number): Generator<number> {
  if (count < map.size) for (let at = start; at < start + count; at += 1) yield at;
  else for (const at of map.keys()) if (at >= start && at < start + count) yield at;
}

/** A formula that moves fills its array anew. */
const withoutSpills = (cells: Row): Row =>
  new Map([...cells].map(([column, cell]) => [column, cell.formula ? { ...cell, spill: undefined } : cell]));
