import { maxColumns, maxRows } from './address.ts';
import { unfilteredRuns } from './filtered-rows.ts';
import { gesture, type Outcome } from './gesture.ts';
import type { Range } from './range.ts';
import { deleteCells, insertCells } from './shift-cells.ts';
import type { Workbook } from './workbook.ts';

/** Inserts blank cells where the range is; what stands there moves. Whole rows and columns take all of their line. */
export function insertBlank(workbook: Workbook, range: Range, direction: 'Down' | 'Right'): Outcome {
  return gesture(workbook, () => insertCells(workbook, range, direction));
}

/** Deletes the cells of the range; of whole rows, only those no filter hides, as Excel does. */
export function deleteRange(workbook: Workbook, range: Range, direction: 'Up' | 'Left'): Outcome {
  return gesture(workbook, () => {
    const runs = direction === 'Up' ? unfilteredRuns(workbook, range) : [range];
    for (const run of runs.toReversed()) deleteCells(workbook, run, direction);
  });
}

export const rowsOf = (range: Range): Range => range.with({ column: 0, columns: maxColumns });

export const columnsOf = (range: Range): Range => range.with({ row: 0, rows: maxRows });
