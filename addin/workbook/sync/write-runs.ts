import type { CellValue } from './cell-value.ts';
import type { CellWrite } from './sheet-port.ts';

/** Cells one under the other in one column: written as one block, 17 times smaller than one by one. */
export type WriteRun = {
  readonly column: string;
  readonly first: number;
  readonly values: readonly CellValue[];
  /** What it costs in a request, in bytes, about. */
  readonly weight: number;
};

/** Of a block, and of each of its cells without its text. */
const BLOCK_BYTES = 600;
const CELL_BYTES = 40;
/** A longer block is cut: it is written in one go. */
const MOST_BYTES = 200_000;

/** Groups single cells into runs, column after column. */
export function* writeRuns(cells: readonly CellWrite[]): Iterable<WriteRun> {
  const columns = new Map<string, CellWrite[]>();
  for (const cell of cells) {
    const same = columns.get(cell.column);
    if (same === undefined) columns.set(cell.column, [cell]);
    else same.push(cell);
  }
  for (const [column, writes] of columns) yield* runsOf(column, writes);
}

function* runsOf(column: string, writes: CellWrite[]): Iterable<WriteRun> {
  writes.sort((one, other) => one.position - other.position);
  let run: { first: number; values: CellValue[]; weight: number } | undefined;
  for (const { position, value } of writes) {
    const weight = CELL_BYTES + String(value).length * 2;
    const continues = run !== undefined && run.first + run.values.length === position;
    if (run !== undefined && continues && run.weight + weight <= MOST_BYTES) {
      run.values.push(value);
      run.weight += weight;
      continue;
    }
    if (run !== undefined) yield { column, ...run };
    run = { first: position, values: [value], weight: BLOCK_BYTES + weight };
  }
  if (run !== undefined) yield { column, ...run };
}
