import type { Box } from '../model/address.ts';
import { maxColumns, maxRows } from '../model/address.ts';
import type { GridView } from './grid-view.ts';

/** What of the drawings over the cells is under the pointer. */
export type HotSpot = { kind: 'handle' } | { kind: 'border' } | { kind: 'table'; tableId: string };

const reach = 4;
const borderReach = 3;

/** The fill handle, the border of the selection or the corner of a table under a point of the window. */
export function hotSpotAt(grid: GridView, x: number, y: number): HotSpot | undefined {
  if (grid.session || !isOverCells(grid, x, y)) return undefined;
  const selected = outlineOf(grid, grid.box);
  const whole = grid.box.rows === maxRows || grid.box.columns === maxColumns;
  if (selected && !whole && isNear(x, selected.right, reach) && isNear(y, selected.bottom, reach))
    return { kind: 'handle' };
  for (const { id, box } of grid.workbook.tablesOf(grid.sheet)) {
    const corner = outlineOf(grid, box);
    const inside =
      corner && x > corner.right - 9 && x <= corner.right && y > corner.bottom - 9 && y <= corner.bottom;
    if (inside) return { kind: 'table', tableId: id };
  }
  return selected && !whole && isOnBorder(selected, x, y) ? { kind: 'border' } : undefined;
}

type Outline = { left: number; top: number; right: number; bottom: number };

function isOnBorder({ left, top, right, bottom }: Outline, x: number, y: number): boolean {
  const within =
    x >= left - borderReach &&
    x <= right + borderReach &&
    y >= top - borderReach &&
    y <= bottom + borderReach;
  const near =
    [left, right].some((side) => isNear(x, side, borderReach)) ||
    [top, bottom].some((side) => isNear(y, side, borderReach));
  return within && near;
}

const isNear = (value: number, of: number, within: number) => Math.abs(value - of) <= within;

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
