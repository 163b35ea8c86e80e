import type { Box } from '../../model/address.ts';

type Place = { readonly row: number; readonly column: number };

/** Few rectangles that cover these cells and no other: runs down each column, joined with equal runs beside them. */
export function boxesOf(places: readonly Place[]): Box[] {
  const sorted = places.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const runs: Box[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.rows === row) {
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return joinedAcross(runs);
}

/** Rectangles with those of the same rows in the next columns joined. */
export function joinedAcross(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  const open = new Map<string, number>();
  for (const box of boxes.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const key = `${box.row} ${box.rows}`;
    const place = open.get(key);
    const before = place === undefined ? undefined : joined[place];
    if (place !== undefined && before && before.column + before.columns === box.column) {
      joined[place] = { ...before, columns: before.columns + box.columns };
    } else open.set(key, joined.push(box) - 1);
  }
  return joined;
}
