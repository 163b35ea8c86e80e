import type { Area } from './area.ts';
import { overlaps } from './area.ts';
import type { Precedents } from './precedents.ts';

/** A cell that holds a formula, with what the formula reads. */
export type FormulaNode = {
  sheetId: string;
  row: number;
  column: number;
  formula: string;
  /** The formula as the engine takes it, without the `=`. */
  source: string;
  reads: Precedents;
};

const rowsPerBlock = 64;
const widestBlocks = 16;

/**
 * Finds the formulas that read a changed area without looking at all of them: formulas over few rows are filed by
 * blocks of rows, the others (whole columns, long ranges) are few and tried one by one.
 */
export class DependencyIndex {
  readonly #blocks = new Map<string, Set<FormulaNode>>();
  readonly #long = new Set<FormulaNode>();
  readonly #restless = new Set<FormulaNode>();
  readonly #timed = new Set<FormulaNode>();

  add(node: FormulaNode): void {
    if (node.reads.volatile) this.#restless.add(node);
    if (node.reads.timed) this.#timed.add(node);
    if (node.reads.everything) this.#long.add(node);
    for (const area of node.reads.areas) this.#file(node, area);
  }

  remove(node: FormulaNode): void {
    this.#restless.delete(node);
    this.#timed.delete(node);
    this.#long.delete(node);
    for (const area of node.reads.areas) for (const key of blocks(area)) this.#blocks.get(key)?.delete(node);
  }

  /** Formulas that must be computed in every pass. */
  restless(): Iterable<FormulaNode> {
    return this.#restless;
  }

  /** Formulas that move with the clock. */
  timed(): Iterable<FormulaNode> {
    return this.#timed;
  }

  /** Formulas that read at least one cell of the area. */
  *readersOf(changed: Area): Generator<FormulaNode> {
    const seen = new Set<FormulaNode>();
    for (const node of this.#candidates(changed)) {
      if (seen.has(node)) continue;
      seen.add(node);
      if (node.reads.everything || node.reads.areas.some((area) => overlaps(area, changed))) yield node;
    }
  }

  *#candidates(changed: Area): Generator<FormulaNode> {
    yield* this.#long;
    if (isLong(changed)) {
      for (const filed of this.#blocks.values()) yield* filed;
      return;
    }
    for (const key of blocks(changed)) yield* this.#blocks.get(key) ?? [];
  }

  #file(node: FormulaNode, area: Area): void {
    if (isLong(area)) {
      this.#long.add(node);
      return;
    }
    for (const key of blocks(area)) {
      const filed = this.#blocks.get(key) ?? new Set();
      filed.add(node);
      this.#blocks.set(key, filed);
    }
  }
}

const isLong = ({ top, bottom }: Area) => bottom - top >= rowsPerBlock * widestBlocks;

function* blocks(area: Area): Generator<string> {
  if (isLong(area)) return;
  const last = Math.floor(area.bottom / rowsPerBlock);
  for (let block = Math.floor(area.top / rowsPerBlock); block <= last; block += 1)
    yield `${area.sheetId} ${block}`;
}
