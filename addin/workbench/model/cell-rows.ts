import type { Box } from './address.ts';
import { type Cell, isBlank } from './cell.ts';
import { CellIndex } from './cell-index.ts';
import { hasFormula } from './has-formula.ts';

export type PlacedCell = { readonly row: number; readonly column: number; readonly cell: Cell };

/** What a place holds from now on; undefined empties it. */
export type Placement = { readonly row: number; readonly column: number; readonly cell: Cell | undefined };

type Row = Map<number, Cell>;

/** Cells by row, then by column: rows move without their cells being looked at, and so are found those of a few rows. */
export class CellRows {
  readonly #rows: Map<number, Row>;
  /** Cells that formulas fill. */
  readonly computed = new CellIndex(this, isComputed);
  /** Texts that may make their row higher. */
  readonly wrapped = new CellIndex(this, isWrapped);
  /** Cells whose limits speak of other cells. */
  readonly limited = new CellIndex(this, isLimited);
  readonly #indexes: readonly CellIndex[] = [this.computed, this.wrapped, this.limited];
  /** One more than the last column anything was ever put in. */
  #width = 0;

  constructor(rows = new Map<number, Row>(), width = 0) {
    this.#rows = rows;
    this.#width = width;
  }

  /** No cell stands at or beyond this column. */
  get width(): number {
    return this.#width;
  }

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  place(row: number, column: number, cell: Cell | undefined): void {
    const cells = this.#rows.get(row);
    const before = cells?.get(column);
    for (const index of this.#indexes) index.follow(row, column, cell, before);
    if (cell && column >= this.#width) this.#width = column + 1;
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
    const filled = new Set<number>();
    this.computed.each(({ spill }, row) => {
      if (spill) filled.add(row);
    });
    const rows = new Map<number, Row>();
    for (const [row, cells] of this.#rows) {
      if (row >= at && row < at - count) continue;
      rows.set(row < at ? row : row + count, filled.has(row) ? withoutSpills(cells) : cells);
    }
    const shifted = new CellRows(rows, this.#width);
    for (const [place, index] of this.#indexes.entries())
      shifted.#indexes[place]?.followRows(index, at, count);
    return shifted;
  }

  *all(): Generator<PlacedCell> {
    for (const [row, cells] of this.#rows) for (const [column, cell] of cells) yield { row, column, cell };
  }

  each(visit: (cell: Cell, row: number, column: number) => void): void {
    for (const [row, cells] of this.#rows) for (const [column, cell] of cells) visit(cell, row, column);
  }

  /** True when something is written in the column. */
  isWritten(column: number): boolean {
    for (const cells of this.#rows.values()) if (!isBlank(cells.get(column))) return true;
    return false;
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

  /** To be called before cells that were shared are used again. */
  forgetIndexes(): void {
    for (const index of this.#indexes) index.forget();
  }
}

const isComputed = ({ formula, spill }: Cell) => formula !== undefined || spill !== undefined;

const isWrapped = ({ format, value }: Cell) => format.wrapText === true && typeof value === 'string';

const isLimited = ({ validation }: Cell) => validation !== undefined && hasFormula(validation.rule);

/** The keys of a span, from the map or by counting, whichever are fewer. */
function* positions(map: ReadonlyMap<number, unknown>, start: number, count: number): Generator<number> {
  if (count < map.size) for (let at = start; at < start + count; at += 1) yield at;
  else for (const at of map.keys()) if (at >= start && at < start + count) yield at;
}

/** A formula that moves fills its array anew. */
const withoutSpills = (cells: Row): Row =>
  new Map([...cells].map(([column, cell]) => [column, cell.formula ? { ...cell, spill: undefined } : cell]));
