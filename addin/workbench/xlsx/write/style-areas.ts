import { type Box, maxColumns, maxRows } from '../../model/address.ts';
import type { FileSheet } from './file-book.ts';
import { boxesOf, joinedAcross } from './merge-boxes.ts';

type Place = { readonly row: number; readonly column: number };

/**
 * Where something that styles hold stands on a sheet, whether a cell, a row, a column or the whole sheet has it: by the
 * key `keyOf` gives a style's place.
 */
export function styleAreas(
  sheet: FileSheet,
  keyOf: (style: number) => string | undefined,
): ReadonlyMap<string, readonly Box[]> {
  const cells = new Map<string, Place[]>();
  for (const { row, column, style } of sheet.cells) {
    const key = keyOf(style);
    if (key === undefined) continue;
    const places = cells.get(key) ?? [];
    places.push({ row, column });
    cells.set(key, places);
  }
  const areas = new Map<string, Box[]>();
  const add = (key: string, boxes: readonly Box[]) => areas.set(key, [...(areas.get(key) ?? []), ...boxes]);
  for (const [key, places] of cells) add(key, boxesOf(places));
  for (const [key, boxes] of layerAreas(sheet, keyOf)) add(key, joinedAcross(boxes));
  return areas;
}

function layerAreas(
  { cells, layers }: FileSheet,
  keyOf: (style: number) => string | undefined,
): Map<string, Box[]> {
  const areas = new Map<string, Box[]>();
  const add = (key: string, boxes: readonly Box[]) => areas.set(key, [...(areas.get(key) ?? []), ...boxes]);
  const rowsWithStyle = layers.rows.map(([row]) => row);
  for (const [row, style] of layers.rows) {
    const key = keyOf(style);
    if (key === undefined) continue;
    const taken = cells.filter((cell) => cell.row === row).map(({ column }) => column);
    add(
      key,
      gaps(taken, maxColumns).map(([column, columns]) => ({ row, rows: 1, column, columns })),
    );
  }
  for (const [first, columns, style] of columnRuns({ cells, layers })) {
    const key = keyOf(style);
    if (key === undefined) continue;
    const taken = cells.filter(({ column }) => column === first).map(({ row }) => row);
    const open = gaps([...taken, ...rowsWithStyle], maxRows);
    add(
      key,
      open.map(([row, rows]) => ({ row, rows, column: first, columns })),
    );
  }
  return areas;
}

/** Columns that have the same style and the same lack of cells, as first column, count and style. */
function columnRuns({ cells, layers }: Pick<FileSheet, 'cells' | 'layers'>): [number, number, number][] {
  const styles = new Map(layers.columns);
  const special = [...new Set([...styles.keys(), ...cells.map(({ column }) => column)])];
  const single = special.map((column): [number, number, number] => [
    column,
    1,
    styles.get(column) ?? layers.sheet,
  ]);
  const others = gaps(special, maxColumns).map(([column, count]): [number, number, number] => [
    column,
    count,
    layers.sheet,
  ]);
  return [...single, ...others];
}

/** The stretches of 0 to `end` without any of the numbers, as start and length. */
function gaps(taken: readonly number[], end: number): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (const next of [...taken.toSorted((a, b) => a - b), end]) {
    if (next > start) found.push([start, next - start]);
    start = Math.max(start, next + 1);
  }
  return found;
}
