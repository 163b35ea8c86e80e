import type { PlainScalar } from '../../evaluator/engine-value.ts';
import { LooseFormula } from '../../evaluator/loose-formula.ts';
import type { Box } from '../address.ts';
import { intersection, places } from '../box.ts';
import type { Workbook } from '../workbook.ts';
import type { Worksheet } from '../worksheet.ts';

/** A screen asks for one cell after the other: its neighbours are computed in the same pass. */
const block = { rows: 32, columns: 16 } as const;

type Parts = {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  /** In English, written for the first cell of the box. */
  readonly formula: string;
  readonly box: Box;
};

/** What one formula gives at each cell of a box, computed when asked for and kept. */
export class FormulaBlock {
  readonly #workbook: Workbook;
  readonly #sheet: Worksheet;
  readonly #box: Box;
  readonly #loose: LooseFormula;
  readonly #results = new Map<string, PlainScalar>();

  constructor({ workbook, sheet, formula, box }: Parts) {
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#box = box;
    const { row, column } = box;
    this.#loose = new LooseFormula(formula, { sheetName: sheet.name, row, column });
  }

  /** Undefined in a workbook that computes nothing. */
  at(row: number, column: number): PlainScalar | undefined {
    const key = `${row} ${column}`;
    if (!this.#results.has(key)) this.#compute(row, column);
    return this.#results.get(key);
  }

  #compute(row: number, column: number): void {
    const around = { row: floor(row, block.rows), column: floor(column, block.columns), ...block };
    const cells = [...places(intersection(around, this.#box) ?? { row, column, rows: 1, columns: 1 })];
    const sources = cells.map((cell) => this.#loose.at(cell.row, cell.column));
    const distinct = [...new Set(sources)];
    const results = this.#workbook.engine?.evaluateAll?.(this.#sheet, distinct);
    if (!results) return;
    const values = new Map(distinct.map((source, index) => [source, results[index]?.[0]?.[0] ?? null]));
    for (const [index, cell] of cells.entries())
      this.#results.set(`${cell.row} ${cell.column}`, values.get(sources[index] ?? '') ?? null);
  }
}

const floor = (position: number, size: number): number => Math.floor(position / size) * size;
