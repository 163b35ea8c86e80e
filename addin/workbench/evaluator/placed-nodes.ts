import { type Area, lastColumn, overlaps, sizeOf } from './area.ts';
import type { FormulaNode } from './dependency-index.ts';

const keyOf = (row: number, column: number) => row * (lastColumn + 1) + column;

/** Formulas by the place they stand in. */
export class PlacedNodes {
  readonly #sheets = new Map<string, Map<number, FormulaNode>>();

  at(sheetId: string, row: number, column: number): FormulaNode | undefined {
    return this.#sheets.get(sheetId)?.get(keyOf(row, column));
  }

  set(node: FormulaNode): void {
    const nodes = this.#sheets.get(node.sheetId) ?? new Map<number, FormulaNode>();
    this.#sheets.set(node.sheetId, nodes.set(keyOf(node.row, node.column), node));
  }

  delete({ sheetId, row, column }: FormulaNode): void {
    this.#sheets.get(sheetId)?.delete(keyOf(row, column));
  }

  has(node: FormulaNode): boolean {
    return this.at(node.sheetId, node.row, node.column) === node;
  }

  *all(): Generator<FormulaNode> {
    for (const nodes of this.#sheets.values()) yield* nodes.values();
  }

  /** Those that stand in an area. */
  in(area: Area): FormulaNode[] {
    const nodes = this.#sheets.get(area.sheetId);
    if (!nodes) return [];
    if (sizeOf(area) < nodes.size) return lookedUp(nodes, area);
    return [...nodes.values()].filter(({ sheetId, row, column }) =>
      overlaps(area, { sheetId, top: row, bottom: row, left: column, right: column }),
    );
  }
}

function lookedUp(nodes: ReadonlyMap<number, FormulaNode>, { top, left, bottom, right }: Area) {
  const found: FormulaNode[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const node = nodes.get(keyOf(row, column));
      if (node) found.push(node);
    }
  return found;
}
