import type { CellValue } from './cell-value.ts';
import type { CellWrite } from './sheet-port.ts';

/** Cells one under the other in one column: written as one block, 17 times smaller than one by one. */
export type WriteRun = {
  readonly column: string;
  readonly first: number;
  readonly values: readonly CellValue[];
};

/** Groups single cells into runs. */
export function writeRuns(cells: readonly CellWrite[]): readonly WriteRun[] {
  const sorted = [...cells].sort((one, other) =>
    one.column === other.column ? one.position - other.position : one.column < other.column ? -1 : 1,
  );
  const runs: { column: string; first: number; values: CellValue[] }[] = [];
  for (const { column, position, value } of sorted) {
    const run = runs.at(-1);
    if (run?.column === column && run.first + run.values.length === position) run.values.push(value);
    else runs.push({ column, first: position, values: [value] });
  }
  return runs;
}

/** What a block costs in a request, in bytes: about 600 for itself and 40 a cell, plus its texts. */
export const runWeight = ({ values }: Pick<WriteRun, 'values'>): number =>
  values.reduce<number>((sum, value) => sum + 40 + String(value).length * 2, 600);
