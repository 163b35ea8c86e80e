import type { Box } from '../model/address.ts';
import { maxColumns, maxRows } from '../model/address.ts';
import type { GridView } from './grid-view.ts';

/** What of the drawings over the cells is under the pointer. */
export type HotSpot = { kind: 'handle' } | { kind: 'border' } | { kind: 'table'; tableId: string };

const reach = 4;
const borderReach = 3;
const cornerSize = 9;

/** The fill handle, the border of the selection or the corner of a table under a point of the window. */
export function hotSpotAt(grid: GridView, x: number, y: number): HotSpot | undefined {
  if (grid.session || !isOverCells(grid, x, y)) return undefined;
  const isWhole = grid.box.rows === maxRows || grid.box.columns === maxColumns;
  const selected = isWhole ? undefined : outlineOf(grid, grid.box);
  if (selected && isOnHandle(selected, x, y)) return { kind: 'handle' };
  const table = grid.workbook.tablesOf(grid.sheet).find(({ box }) => isInCorner(outlineOf(grid, box), x, y));
  if (table) return { kind: 'table', tableId: table.id };
  return selected && isOnBorder(selected, x, y) ? { kind: 'border' } : undefined;
}

type Outline = { left: number; top: number; right: number; bottom: number };

const isNear = (value: number, of: number, within: number) => Math.abs(value - of) <= within;

const isOnHandle = ({ right, bottom }: Outline, x: number, y: number) =>
  isNear(x, right, reach) && isNear(y, bottom, reach);

const isInCorner = (outline: Outline | undefined, x: number, y: number) =>
  outline !== undefined && isJustBefore(x, outline.right) && isJustBefore(y, outline.bottom);

const isJustBefore = (value: number, end: number) => value > end - cornerSize && value <= end;

function isOnBorder({ left, top, right, bottom }: Outline, x: number, y: number): boolean {
  const inside = (value: number, from: number, to: number) =>
    value >= from - borderReach && value <= to + borderReach;
  const near = (value: number, ...sides: readonly number[]) =>
    sides.some((side) => isNear(value, side, borderReach));
  return inside(x, left, right) && inside(y, top, bottom) && (near(x, left, right) || near(y, top, bottom));
}

/** Where a box stands in the window, even in part out of view; undefined when an end is not laid out. */
function outlineOf({ layers, layout }: GridView, { row, column, rows, columns }: Box): Outline | undefined {
  const first = layers.rectangleOf(layout, { row, column });
  const last = layers.rectangleOf(layout, { row: row + rows - 1, column: column + columns - 1 });
  return first && last
    ? { left: first.left, top: first.top, right: last.right, bottom: last.bottom }
    : undefined;
}

function isOverCells({ revo }: GridView, x: number, y: number): boolean {
  const place = revo.placeAt(x, y);
  return place?.row !== undefined && place.column !== undefined;
}
