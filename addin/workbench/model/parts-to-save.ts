import { type Box, maxColumns } from './address.ts';
import type { PlacedCell } from './cell-store.ts';
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

  /** What changed since it was last asked; everything the first time. */
  take(): SavedParts {
    const { sheets } = this.#workbook;
    const ids = new Set(sheets.map(({ id }) => id));
    for (const id of ids) if (!this.#kept.has(id)) this.#whole.add(id);
    for (const id of this.#kept) if (!ids.has(id)) this.#whole.add(id);
    this.#kept = ids;
    const blocks = sheets.flatMap((sheet) => this.#blocksOf(sheet));
    const emptied = [...this.#whole];
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

  #blocksOf(sheet: Worksheet): SavedBlock[] {
    if (this.#whole.has(sheet.id)) return this.#texts(sheet, sheet.allCells());
    const touched = this.#blocks.get(sheet.id);
    if (!touched) return [];
    const first = Math.min(...touched) * rowsPerBlock;
    const rows = (Math.max(...touched) + 1) * rowsPerBlock - first;
    const cells = sheet.cellsIn({ row: first, rows, column: 0, columns: maxColumns });
    return this.#texts(sheet, cells, touched);
  }

  /** The blocks of these cells, all of them or only the wanted ones; a block without cells is kept empty. */
  #texts({ id }: Worksheet, cells: Iterable<PlacedCell>, wanted?: ReadonlySet<number>): SavedBlock[] {
    const blocks = new Map([...(wanted ?? [])].map((block): [number, PlacedCell[]] => [block, []]));
    for (const placed of cells) {
      const block = blockOf(placed.row);
      const list = blocks.get(block) ?? [];
      list.push(placed);
      if (!wanted || wanted.has(block)) blocks.set(block, list);
    }
    return [...blocks].map(([block, list]) => ({
      sheetId: id,
      block,
      text: JSON.stringify(savedCells(list, this.#styles)),
    }));
  }
}
