import type { Box } from '../model/address.ts';

/** A place of the sheet, counted from 0. */
export type Place = { readonly row: number; readonly column: number };

/** The active cell, where typing goes, and the opposite corner of what is selected with it. */
export type Selection = { readonly active: Place; readonly corner: Place };

export const onCell = (place: Place): Selection => ({ active: place, corner: place });

/** The rectangle selected. */
export function selectedBox({ active, corner }: Selection): Box {
  const row = Math.min(active.row, corner.row);
  const column = Math.min(active.column, corner.column);
  return {
    row,
    column,
    rows: Math.abs(active.row - corner.row) + 1,
    columns: Math.abs(active.column - corner.column) + 1,
  };
}

/** The selection of a rectangle, its first cell active. */
export const onBox = ({ row, column, rows, columns }: Box): Selection => ({
  active: { row, column },
  corner: { row: row + rows - 1, column: column + columns - 1 },
});

export const isOneCell = ({ active, corner }: Selection): boolean =>
  active.row === corner.row && active.column === corner.column;
