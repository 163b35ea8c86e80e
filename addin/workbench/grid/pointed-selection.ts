import { type Box, maxColumns, maxRows } from '../model/address.ts';
import { extended, onBox, onCell, type Place, type Selection } from './selection.ts';

/** True for a cell of the box, or a heading of rows or columns it holds whole. */
export function isSelected(box: Box, { row, column }: Partial<Place>): boolean {
  const inside = (at: number | undefined, from: number, count: number, most: number) =>
    at === undefined ? count === most : at >= from && at < from + count;
  return inside(row, box.row, box.rows, maxRows) && inside(column, box.column, box.columns, maxColumns);
}

/** A cell, the whole row or column of a heading, the sheet for its corner. */
export function spanned({ row, column }: Partial<Place>): Selection {
  if (row !== undefined && column !== undefined) return onCell({ row, column });
  return onBox({
    row: row ?? 0,
    rows: row === undefined ? maxRows : 1,
    column: column ?? 0,
    columns: column === undefined ? maxColumns : 1,
  });
}

/** The selection that began at a cell or a heading, pulled to another. */
export function stretched(start: Selection, from: Partial<Place>, to: Partial<Place>): Selection {
  const { corner } = start;
  const row = from.row === undefined ? corner.row : (to.row ?? corner.row);
  const column = from.column === undefined ? corner.column : (to.column ?? corner.column);
  return extended(start, { row, column });
}
