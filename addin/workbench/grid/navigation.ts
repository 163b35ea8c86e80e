import { isBlank } from '../model/cell.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { type Axis, stepped } from './axis.ts';
import type { Place } from './selection.ts';
import type { SheetLayout } from './sheet-layout.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const vectors = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] } as const;

/** The place one arrow key away. */
export function neighbour(layout: SheetLayout, from: Place, direction: Direction, steps = 1): Place {
  const [rows, columns] = vectors[direction];
  return {
    row: rows === 0 ? from.row : stepped(layout.rows, from.row, rows * steps),
    column: columns === 0 ? from.column : stepped(layout.columns, from.column, columns * steps),
  };
}

/** Where Ctrl and an arrow lead: the end of the filled run, or the next filled cell, or the edge. */
export function edge(sheet: Worksheet, layout: SheetLayout, from: Place, direction: Direction): Place {
  const filled = ({ row, column }: Place) => !isBlank(sheet.cell(row, column));
  const next = (place: Place) => neighbour(layout, place, direction);
  let place = next(from);
  const runs = filled(from) && filled(place);
  while (!same(place, next(place)) && (runs ? filled(next(place)) : !filled(place))) place = next(place);
  return place;
}

const same = (a: Place, b: Place) => a.row === b.row && a.column === b.column;

/** The last written cell of the sheet. */
export function lastPlace(sheet: Worksheet): Place {
  const { rows, columns } = sheet.extent();
  return { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) };
}

/** The place after this one inside a rectangle, as Enter and Tab walk through a selection. */
export function nextInside(
  box: { row: number; column: number; rows: number; columns: number },
  from: Place,
  { by, back }: { by: 'rows' | 'columns'; back: boolean },
): Place {
  const [inner, outer] = by === 'rows' ? [box.rows, box.columns] : [box.columns, box.rows];
  const [along, across] =
    by === 'rows'
      ? [from.row - box.row, from.column - box.column]
      : [from.column - box.column, from.row - box.row];
  const total = inner * outer;
  const index = (across * inner + along + (back ? -1 : 1) + total) % total;
  const [offset, line] = [index % inner, Math.floor(index / inner)];
  return by === 'rows'
    ? { row: box.row + offset, column: box.column + line }
    : { row: box.row + line, column: box.column + offset };
}

/** How many rows a page of this height holds. */
export const rowsPerPage = (height: number, usual: number): number =>
  Math.max(1, Math.floor(height / usual) - 2);

/** The last shown position. */
export const lastOf = (axis: Axis): number => axis.shown.at(-1) ?? 0;
