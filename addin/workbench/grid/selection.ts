import type { Box } from '../model/address.ts';

/** A place of the sheet, counted from 0. */
export type Place = { readonly row: number; readonly column: number };

/**
 * What is selected: a rectangle between two corners, and in it the active cell, where typing goes. The active cell is
 * the first corner, except while Enter and Tab walk through a selection.
 */
export type Selection = { readonly active: Place; readonly anchor: Place; readonly corner: Place };

export const onCell = (place: Place): Selection => ({ active: place, anchor: place, corner: place });

/** The same selection, its free corner elsewhere. */
export const extended = ({ active, anchor }: Selection, corner: Place): Selection => ({
  active: active === anchor ? active : anchor,
  anchor,
  corner,
});

/** The rectangle selected. */
export function selectedBox({ anchor, corner }: Selection): Box {
  const row = Math.min(anchor.row, corner.row);
  const column = Math.min(anchor.column, corner.column);
  return {
    row,
    column,
    rows: Math.abs(anchor.row - corner.row) + 1,
    columns: Math.abs(anchor.column - corner.column) + 1,
  };
}

/** The selection of a rectangle, its first cell active. */
export const onBox = ({ row, column, rows, columns }: Box): Selection => ({
  active: { row, column },
  anchor: { row, column },
  corner: { row: row + rows - 1, column: column + columns - 1 },
});

export const isOneCell = ({ anchor, corner }: Selection): boolean =>
  anchor.row === corner.row && anchor.column === corner.column;
