import type { Box } from '../model/address.ts';
import { bounding } from '../model/box.ts';
import { placeAt } from './place.ts';

/** Beyond this many, one around them all says enough. */
const most = 200;

/** Places as few rectangles: runs along rows, joined where those below are as wide. */
export function rectangles(keys: Iterable<number>): Box[] {
  const open = new Map<string, Box>();
  const closed: Box[] = [];
  for (const run of runs([...keys].sort((a, b) => a - b))) {
    const name = `${run.column} ${run.columns}`;
    const above = open.get(name);
    if (above && above.row + above.rows === run.row) open.set(name, { ...above, rows: above.rows + 1 });
    else {
      if (above) closed.push(above);
      open.set(name, run);
    }
  }
  const all = [...closed, ...open.values()];
  return all.length > most ? [all.reduce(bounding)] : all;
}

function* runs(keys: readonly number[]): Generator<Box> {
  let run: Box | undefined;
  for (const key of keys) {
    const { row, column } = placeAt(key);
    if (run?.row === row && run.column + run.columns === column) run = { ...run, columns: run.columns + 1 };
    else {
      if (run) yield run;
      run = { row, column, rows: 1, columns: 1 };
    }
  }
  if (run) yield run;
}
