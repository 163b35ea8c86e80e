import { type Box, maxColumns } from './address.ts';
import type { ModelChange } from './model-change.ts';
import { savedCells, savedWorkbook } from './save-workbook.ts';
import type { SavedBlock } from './saved-schema.ts';
import { StyleList } from './style-list.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

const rowsPerBlock = 100;
/** A change over more rows than this is one of the whole sheet. */
const mostRows = 20_000;

const blockOf = (row: number) => Math.floor(row / rowsPerBlock);

/** What has to be kept again after some changes. */
export type SavedParts = {
  /** The workbook without its cells. */
  readonly head: unknown;
  /** Sheets of which every block kept before is out of date. */
  readonly emptied: readonly string[];
  readonly blocks: readonly SavedBlock[];
};

/**
 * Follows a workbook and tells what of it is to be kept, so that an entry in a long sheet costs its hundred rows and
 * not all of them.
 */
export class PartsToSave {
  readonly #workbook: Workbook;
  readonly #styles = new StyleList();
  /** Sheets kept so far, as far as this knows. */
  #kept: ReadonlySet<string> = new Set();
  #whole = new Set<string>();
  #blocks = new Map<string, Set<number>>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    workbook.subscribe((change) => this.#follow(change));
  }

  /** What changed since it was last taken; everything the first time. */
  take(): SavedParts {
    const slices = this.slices();
    for (;;) {
      const slice = slices.next();
      if (slice.done) return slice.value;
    }
  }

  /**
   * As `take`, a block at a time, for whoever has other things to do in between. A change in between makes it void:
   * left where it is, it has taken nothing.
   */
  *slices(): Generator<undefined, SavedParts> {
    const { sheets } = this.#workbook;
    const ids = new Set(sheets.map(({ id }) => id));
    for (const id of ids) if (!this.#kept.has(id)) this.#whole.add(id);
    for (const id of this.#kept) if (!ids.has(id)) this.#whole.add(id);
    const blocks: SavedBlock[] = [];
    for (const sheet of sheets)
      for (const block of this.#blocksOf(sheet)) {
        blocks.push(this.#text(sheet, block));
        yield;
      }
    const emptied = [...this.#whole];
    this.#kept = ids;
    this.#whole = new Set();
    this.#blocks = new Map();
    return { head: savedWorkbook(this.#workbook, this.#styles, () => []), emptied, blocks };
  }

  #follow(change: ModelChange): void {
    const isWhole = change.kind === 'formats' || (change.kind === 'structure' && !change.lines);
    if (isWhole) this.#whole.add(change.sheet.id);
    if (change.kind === 'cells') for (const box of change.ranges) this.#touch(change.sheet.id, box);
  }

  #touch(sheetId: string, { row, rows }: Box): void {
    if (rows > mostRows) {
      this.#whole.add(sheetId);
      return;
    }
    const touched = this.#blocks.get(sheetId) ?? new Set();
    const last = blockOf(row + rows - 1);
    for (let block = blockOf(row); block <= last; block += 1) touched.add(block);
    this.#blocks.set(sheetId, touched);
  }

  #blocksOf({ id, store }: Worksheet): Iterable<number> {
    if (!this.#whole.has(id)) return this.#blocks.get(id) ?? [];
    const blocks = new Set<number>();
    store.each((_, row) => blocks.add(blockOf(row)));
    return blocks;
  }

  #text(sheet: Worksheet, block: number): SavedBlock {
    const cells = sheet.cellsIn({
      row: block * rowsPerBlock,
      rows: rowsPerBlock,
      column: 0,
      columns: maxColumns,
    });
    return { sheetId: sheet.id, block, text: JSON.stringify(savedCells(cells, this.#styles)) };
  }
}
