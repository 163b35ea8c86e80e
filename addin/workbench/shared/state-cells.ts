import { maxColumns } from '../model/address.ts';
import type { Cell } from '../model/cell.ts';
import { shiftedPlace } from '../model/reference-shift.ts';
import type { Command } from './command.ts';
import { placeAt, placeKey } from './place.ts';

/** Cells of a row by column; never written, so that rows can be moved, and kept twice, without looking at them. */
type Row = ReadonlyMap<number, Cell>;

/** Columns of the formulas of a row: most rows are asked often, and have few or none. */
const formulaColumns = new WeakMap<Row, readonly number[]>();

/** The cells of a sheet as everybody has them, by place. */
export class StateCells {
  #rows: Map<number, Row>;

  constructor(rows = new Map<number, Row>()) {
    this.#rows = rows;
  }

  static of(cells: Iterable<readonly [number, Cell]>): StateCells {
    const made = new StateCells();
    made.put(cells);
    return made;
  }

  get(key: number): Cell | undefined {
    return this.#rows.get(Math.floor(key / maxColumns))?.get(key % maxColumns);
  }

  *[Symbol.iterator](): Generator<[number, Cell]> {
    for (const [row, cells] of this.#rows)
      for (const [column, cell] of cells) yield [placeKey(row, column), cell];
  }

  /** Gives places other cells; undefined empties one. */
  put(changed: Iterable<readonly [number, Cell | undefined]>): void {
    const rows = new Map<number, Map<number, Cell>>();
    for (const [key, cell] of changed) {
      const { row, column } = placeAt(key);
      const cells = rows.get(row) ?? new Map(this.#rows.get(row));
      rows.set(row, cells);
      if (cell) cells.set(column, cell);
      else cells.delete(column);
    }
    for (const [row, cells] of rows) {
      if (cells.size > 0) this.#rows.set(row, cells);
      else this.#rows.delete(row);
    }
  }

  copy(): StateCells {
    return new StateCells(new Map(this.#rows));
  }

  move(command: Command): void {
    const isWhole = command.axis === 'rows' && command.from === 0 && command.to === maxColumns - 1;
    if (isWhole) this.#moveRows(command);
    else this.#moveCells(command);
  }

  /** Has formulas written again. */
  rewrite(written: (formula: string) => string): void {
    for (const [row, cells] of this.#rows) {
      const changed = formulasOf(cells).flatMap((column): [number, Cell][] => {
        const cell = cells.get(column);
        const formula = cell?.formula === undefined ? undefined : written(cell.formula);
        return cell && formula !== cell.formula ? [[column, { ...cell, formula }]] : [];
      });
      if (changed.length > 0) this.#rows.set(row, new Map([...cells, ...changed]));
    }
  }

  #moveRows({ at, count }: Command): void {
    const moved = new Map<number, Row>();
    for (const [row, cells] of this.#rows) {
      if (row < at) moved.set(row, cells);
      else if (row >= at - count) moved.set(row + count, cells);
    }
    this.#rows = moved;
  }

  #moveCells(command: Command): void {
    const before = this.#rows;
    this.#rows = new Map();
    const moved: [number, Cell][] = [];
    for (const [row, cells] of before) {
      for (const [column, cell] of cells) {
        const place = shiftedPlace({ row, column }, command);
        if (place) moved.push([placeKey(place.row, place.column), cell]);
      }
    }
    this.put(moved);
  }
}

function formulasOf(row: Row): readonly number[] {
  const known = formulaColumns.get(row);
  if (known) return known;
  const found = [...row].filter(([, { formula }]) => formula !== undefined).map(([column]) => column);
  formulaColumns.set(row, found);
  return found;
}
