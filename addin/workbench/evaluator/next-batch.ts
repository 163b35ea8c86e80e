import { type Area, sizeOf } from './area.ts';
import type { FormulaNode } from './dependency-index.ts';

const formulasPerPass = 1_000;
/** Cells one pass may read before the rest waits for the next frame, so that keys are never held back. */
const cellsPerPass = 60_000;
/** A whole column counts as this many cells: few of them hold something. */
const cellsOfLongArea = 10_000;

/** The formulas of the next pass: all of them, or as many as keep the page answering. */
export function nextBatch(dirty: ReadonlySet<FormulaNode>): FormulaNode[] {
  const batch: FormulaNode[] = [];
  const counted = new Set<string>();
  let cells = 0;
  for (const node of dirty) {
    batch.push(node);
    for (const area of node.reads.areas) {
      const name = `${area.sheetId} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
      if (!counted.has(name)) cells += costOf(area);
      counted.add(name);
    }
    if (batch.length >= formulasPerPass || cells >= cellsPerPass) break;
  }
  return batch;
}

const costOf = (area: Area): number => Math.min(cellsOfLongArea, sizeOf(area));
