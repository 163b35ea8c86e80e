import type { SheetRow } from '../sync/match-rows.ts';
import type { Touched } from '../sync/sheet-port.ts';
import type { SyncedTable } from './synced-table.ts';
import { touchedRows } from './touched-rows.ts';

/** A table of so many cells is read in one request: looking at a part of it would not be cheaper. */
const SMALL = 15_000;
/** More rows than this are not looked for one by one. */
const MOST_ROWS = 2000;

/** What a table was when the whole of it was read. */
export class TableReading {
  readonly #found: SyncedTable;
  readonly #worksheetId: string;
  readonly #keys: readonly string[];
  #rows: number;

  constructor(found: SyncedTable, rows: readonly SheetRow[]) {
    this.#found = found;
    this.#worksheetId = found.sheet.id;
    this.#keys = rows.map(({ key }) => key);
    this.#rows = found.rows;
  }

  get isSmall(): boolean {
    return this.#rows * this.#found.width <= SMALL;
  }

  /** The places in the table of what edits touched; undefined when the whole of it is to be read. */
  placesOf(touched: readonly Touched[]): readonly number[] | undefined {
    if (this.isSmall) return undefined;
    const { top } = this.#found;
    const rows = touchedRows(touched, this.#worksheetId, MOST_ROWS);
    // The row of headings is no row of the table, and says nothing of its cells; what is below may become one.
    return rows && [...rows].map((row) => row - top - 1).filter((position) => position >= 0);
  }

  /** True when the table is where it was, with as many rows, and its columns where they were. */
  isOf({ top, left, width, rows, placeOf }: SyncedTable): boolean {
    const before = this.#found;
    const isThere = top === before.top && left === before.left && width === before.width;
    return isThere && rows === this.#rows && [...placeOf].join() === [...before.placeOf].join();
  }

  /** Positions whose keys tell that these are still where they were; undefined when all keys have to. */
  toCheck(positions: ReadonlySet<number>): ReadonlySet<number> | undefined {
    return [...positions].some((position) => (this.#keys[position] ?? '') === '') ? undefined : positions;
  }

  /** True when the rows checked are those of the reading. Without a column of keys nothing may have moved. */
  stands(
    found: SyncedTable,
    keys: ReadonlyMap<number, string>,
    checked: ReadonlySet<number> | undefined,
  ): boolean {
    const isSame = (position: number) => keys.get(position) === this.#keys[position];
    if (checked !== undefined) return [...checked].every(isSame);
    return this.isOf(found) && (keys.size === 0 || this.#keys.every((_, position) => isSame(position)));
  }

  /** Rows were written below the last one. */
  grew(rows: number): void {
    this.#rows += rows;
  }
}
