import { nextTurn } from '../sync/each-in-slices.ts';
import type { FoundTable } from './found-table.ts';
import type { RawRow, TableFile, Walk } from './raw-table.ts';

/** Longest time that the pane waits for rows to be read. */
const SLICE_MS = 10;

/** Does something with each row below the headings; answers how many there were. */
export async function eachRow(
  file: TableFile,
  { sheet, headingLine }: FoundTable,
  walk: Walk,
  act: (row: RawRow) => void,
): Promise<number> {
  let rows = 0;
  let since = performance.now();
  for await (const some of file.rows({ ...walk, sheet })) {
    for (const row of some) {
      if (row.line <= headingLine) continue;
      rows += 1;
      act(row);
      if (performance.now() - since < SLICE_MS) continue;
      await nextTurn();
      walk.signal?.throwIfAborted();
      since = performance.now();
    }
  }
  return rows;
}
