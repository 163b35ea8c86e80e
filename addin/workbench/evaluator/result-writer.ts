import { type Area, columnNumber, overlaps, places } from './area.ts';
import type { FormulaNode } from './dependency-index.ts';
import type { PassResult } from './engine-pass.ts';
import { busyCode, type PlainScalar } from './engine-value.ts';
import type { CellWrite, EvaluatedBook } from './evaluated-book.ts';
import { spillAddress } from './formula-nodes.ts';

type Size = { height: number; width: number };
type Shown = Size & { text: string; wanted: Area };

/** Around a formula whose array the engine refused without telling its size. */
const unknownSize = { height: 1_000, width: 100 };
const oneCell = { height: 1, width: 1 };

const sizeOf = (rows: PassResult): Size => ({ height: rows.length, width: rows[0]?.length ?? 1 });

const areaOf = ({ sheetId, row, column }: FormulaNode, { height, width }: Size): Area => ({
  sheetId,
  top: row,
  left: column,
  bottom: row + height - 1,
  right: column + width - 1,
});

const isOneCell = ({ top, left, bottom, right }: Area) => bottom === top && right === left;

const errorOf = (value: PlainScalar | undefined) =>
  typeof value === 'object' && value !== null ? value.error : undefined;

/** Puts results into cells, only those that differ from what stands there, and keeps the cells arrays fill. */
export class ResultWriter {
  readonly #book: EvaluatedBook;
  readonly #shown = new Map<FormulaNode, Shown>();
  /** Those shown that fill, or would fill, more cells than their own. */
  readonly #arrays = new Map<FormulaNode, Shown>();
  readonly #busy = new Set<FormulaNode>();
  #writes: CellWrite[] = [];
  #values: Area[] = [];
  #ghosts: Area[] = [];
  #claimed = new Map<string, FormulaNode>();

  constructor(book: EvaluatedBook) {
    this.#book = book;
  }

  get isAnyBusy(): boolean {
    return this.#busy.size > 0;
  }

  /** True for a formula that waits for a custom function. */
  isBusy(node: FormulaNode): boolean {
    return this.#busy.has(node);
  }

  /** The range filled from a cell such as `B3`, if it holds a dynamic array. */
  spillAt(sheetId: string, address: string): string | undefined {
    const [, letters = '', row = ''] = /^\$?([A-Za-z]+)\$?(\d+)$/.exec(address) ?? [];
    for (const [node, { height, width }] of this.#arrays) {
      const isThere =
        node.sheetId === sheetId && node.row === Number(row) - 1 && node.column === columnNumber(letters);
      if (isThere && height * width > 1) return spillAddress(node.row, node.column, height, width);
    }
    return undefined;
  }

  /** Formulas whose array covers, or would cover, part of the area; they are written again whatever they give. */
  *blockedOrFilling(area: Area): Generator<FormulaNode> {
    for (const [node, shown] of this.#arrays) {
      if (!overlaps(shown.wanted, area)) continue;
      shown.text = '';
      yield node;
    }
  }

  /** Its result is written again, even when it is the same. */
  expose(node: FormulaNode): void {
    const shown = this.#shown.get(node);
    if (shown) shown.text = '';
  }

  forget(node: FormulaNode): void {
    this.#busy.delete(node);
    const shown = this.#shown.get(node);
    this.#hide(node);
    if (shown) this.#empty(node, shown, oneCell);
  }

  /**
   * Forgets formulas whose cells moved or went. Arrays may have moved too: all of them are emptied, and those that
   * still stand are returned, to be written again.
   */
  restart(removed: readonly FormulaNode[]): FormulaNode[] {
    for (const node of removed) {
      this.#hide(node);
      this.#busy.delete(node);
    }
    this.#claimed.clear();
    this.#book.clearSpills();
    const arrays = [...this.#arrays].filter(([, { height, width }]) => height * width > 1);
    for (const [node] of arrays) this.#hide(node);
    return arrays.map(([node]) => node);
  }

  put(node: FormulaNode, result: PassResult, messages: ReadonlyMap<string, string> | undefined): void {
    const wanted = areaOf(node, errorOf(result[0]?.[0]) === '#SPILL!' ? unknownSize : sizeOf(result));
    const rows: PassResult = this.#fits(node, wanted) ? result : [[{ error: '#SPILL!' }]];
    const message = this.#noteError(node, errorOf(rows[0]?.[0]), messages);
    const text = JSON.stringify([rows, message]);
    const before = this.#shown.get(node);
    if (before?.text === text) return;
    const size = sizeOf(rows);
    if (before) this.#empty(node, before, size);
    this.#show(node, { text, ...size, wanted });
    this.#fill(node, rows, message);
  }

  #show(node: FormulaNode, shown: Shown): void {
    this.#shown.set(node, shown);
    if (isOneCell(shown.wanted)) this.#arrays.delete(node);
    else this.#arrays.set(node, shown);
  }

  #hide(node: FormulaNode): void {
    this.#shown.delete(node);
    this.#arrays.delete(node);
  }

  #noteError(
    node: FormulaNode,
    error: string | undefined,
    messages: ReadonlyMap<string, string> | undefined,
  ) {
    if (error === busyCode) this.#busy.add(node);
    else this.#busy.delete(node);
    return error === undefined ? undefined : messages?.get(error);
  }

  /** Writes what `put` and `forget` gathered; returns the areas whose values changed. */
  flush(): { values: Area[]; ghosts: Area[] } {
    const changed = { values: this.#values, ghosts: this.#ghosts };
    if (this.#writes.length > 0) this.#book.write(this.#writes);
    this.#writes = [];
    this.#values = [];
    this.#ghosts = [];
    return changed;
  }

  #fits(node: FormulaNode, wanted: Area): boolean {
    if (isOneCell(wanted)) return true;
    for (const { row, column } of places(wanted)) {
      if (row === node.row && column === node.column) continue;
      const owner = this.#claimed.get(`${node.sheetId} ${row} ${column}`);
      if (this.#isTaken(node, row, column) || (owner && owner !== node)) return false;
    }
    return true;
  }

  #isTaken({ sheetId }: FormulaNode, row: number, column: number): boolean {
    return this.#book.sheets().some((sheet) => sheet.id === sheetId && sheet.isTaken(row, column));
  }

  #fill(node: FormulaNode, rows: PassResult, message: string | undefined): void {
    const { sheetId, row, column } = node;
    const value = rows[0]?.[0] ?? null;
    const size = sizeOf(rows);
    const spill = areaOf(node, size);
    const isArray = size.height * size.width > 1;
    this.#writes.push({
      sheetId,
      row,
      column,
      value,
      ...(message !== undefined && { message }),
      ...(isArray && { spill }),
    });
    this.#values.push(areaOf(node, oneCell));
    if (isArray) this.#fillGhosts(node, rows, spill);
  }

  #fillGhosts(node: FormulaNode, rows: PassResult, spill: Area): void {
    const { sheetId } = node;
    for (const { row, column } of places(spill)) {
      if (row === node.row && column === node.column) continue;
      const value = rows[row - node.row]?.[column - node.column] ?? null;
      this.#writes.push({ sheetId, row, column, value, spill });
      this.#claimed.set(`${sheetId} ${row} ${column}`, node);
    }
    this.#ghosts.push(spill);
  }

  /** Empties what the array filled outside its first rows and columns. */
  #empty(node: FormulaNode, shown: Shown, { height, width }: Size): void {
    const { sheetId } = node;
    if (shown.height * shown.width <= 1) return;
    for (const { row, column } of places(areaOf(node, shown))) {
      if (row - node.row < height && column - node.column < width) continue;
      const owner = `${sheetId} ${row} ${column}`;
      if (this.#claimed.get(owner) !== node) continue;
      this.#claimed.delete(owner);
      if (this.#isTaken(node, row, column)) continue;
      this.#writes.push({ sheetId, row, column, value: null });
    }
    this.#ghosts.push(areaOf(node, shown));
  }
}
