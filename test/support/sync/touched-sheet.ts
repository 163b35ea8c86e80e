import { RowsMoved, type SheetPort, type Touched } from '../../../addin/workbook/sync/sheet-port.ts';
import { MemorySheet } from './memory-sheet.ts';

/** A sheet in memory that can be read in part, as a table of Excel is: an address is a position. */
export class TouchedSheet {
  readonly sheet = new MemorySheet();
  /** Rows read one by one, and whole readings. */
  readonly read = { rows: 0, wholes: 0 };
  #keys: readonly string[] = [];
  #isKnown = false;

  readonly port: SheetPort = {
    readRows: async () => {
      const rows = await this.sheet.readRows();
      this.read.wholes += 1;
      this.#keys = rows?.map(({ key }) => key) ?? [];
      this.#isKnown = true;
      return rows;
    },
    placesOf: (touched) =>
      touched.some(({ structural }) => structural === true)
        ? undefined
        : touched.map(({ address }) => Number(address)),
    readRowsAt: async (positions) => {
      const rows = (await this.sheet.readRows()) ?? [];
      if (!this.#isKnown || rows.length !== this.#keys.length) return undefined;
      this.read.rows += positions.length;
      return rows.filter(({ position }) => positions.includes(position));
    },
    apply: async (change) => {
      const rows = (await this.sheet.readRows()) ?? [];
      const positions = [...change.cells, ...change.marks].map(({ position }) => position);
      if ([...positions, ...change.removed].some((position) => rows[position]?.key !== this.#keys[position]))
        throw new RowsMoved();
      this.#isKnown &&= change.removed.length === 0;
      this.#keys = [...this.#keys, ...change.appended.map(({ _key }) => String(_key))];
      await this.sheet.apply(change);
    },
    readState: () => this.sheet.readState(),
    writeState: (state) => this.sheet.writeState(state),
  };

  /** What the workbook tells of a cell written in a row. */
  static edit(position: number, structural = false): Touched {
    return { worksheetId: 'sheet', address: String(position), structural };
  }

  /** The same sheet and state for somebody else to look at. */
  copy(): TouchedSheet {
    const other = new TouchedSheet();
    other.sheet.rows = structuredClone(this.sheet.rows);
    other.sheet.state = this.sheet.state;
    return other;
  }
}
