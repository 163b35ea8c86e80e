import type { Area } from './area.ts';
import type { DefinedName, PassSheet } from './engine-pass.ts';
import type { PlainScalar } from './engine-value.ts';

/** A cell's formula as the workbook keeps it, with its `=`. */
export type FormulaCell = { row: number; column: number; formula: string };

/** A sheet as the evaluator reads it. */
export type EvaluatedSheet = PassSheet & {
  /** The formulas of an area, of the whole sheet when none is given. */
  formulas: (area?: Area) => Iterable<FormulaCell>;
  /** True when something stands in the cell that a dynamic array may not cover. */
  isTaken: (row: number, column: number) => boolean;
};

/** What the evaluator puts into a cell; `spill` is the rectangle of the dynamic array the cell is part of. */
export type CellWrite = {
  sheetId: string;
  row: number;
  column: number;
  value: PlainScalar;
  message?: string;
  spill?: Area;
};

/** The workbook as the evaluator sees it. */
export type EvaluatedBook = {
  sheets: () => readonly EvaluatedSheet[];
  names: () => readonly DefinedName[];
  write: (writes: readonly CellWrite[]) => void;
  /** Empties every cell a dynamic array fills; those that still do fill them again. */
  clearSpills: () => void;
};
