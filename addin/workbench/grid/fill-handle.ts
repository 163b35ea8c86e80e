import type { Box } from '../model/address.ts';
import { bounding } from '../model/box.ts';
import { isBlank } from '../model/cell.ts';
import { clearRange } from '../model/edits.ts';
import { fillSeries } from '../model/fill-series.ts';
import type { Range } from '../model/range.ts';
import { type Drag, isPlace } from './drag.ts';
import type { GridDesk } from './grid-desk.ts';
import { onBox, type Place } from './selection.ts';

/** Dragging the small square: the cells it passes over are filled, those it gives up are emptied. */
export function fillDrag(desk: GridDesk): Drag {
  const { grid } = desk;
  const source = grid.range;
  let filled: Box = source;
  return {
    moved: (to) => {
      if (!isPlace(to)) return;
      filled = filledBox(source, to);
      grid.showOutline(filled);
    },
    ended: ({ copies }) => {
      grid.showOutline(undefined);
      applyFill(desk, source, filled, copies);
    },
    abandoned: () => grid.showOutline(undefined),
  };
}

/** The box a handle dragged to a place fills: longer or shorter than the source, along one direction only. */
export function filledBox(source: Box, { row, column }: Place): Box {
  const bottom = source.row + source.rows - 1;
  const right = source.column + source.columns - 1;
  const down = row > bottom ? row - bottom : Math.min(0, row - source.row);
  const across = column > right ? column - right : Math.min(0, column - source.column);
  if (down === 0 && across === 0) return shortened(source, row, column);
  const box =
    Math.abs(down) >= Math.abs(across)
      ? { row: Math.min(row, source.row), column: source.column, rows: 1, columns: source.columns }
      : { row: source.row, column: Math.min(column, source.column), rows: source.rows, columns: 1 };
  const far = Math.abs(down) >= Math.abs(across) ? { ...box, row } : { ...box, column };
  return bounding(source, far);
}

/** Within the source: what stays of it. */
function shortened(source: Box, row: number, column: number): Box {
  const rows = row - source.row + 1;
  const columns = column - source.column + 1;
  if (rows === source.rows && columns === source.columns) return source;
  return source.rows - rows >= source.columns - columns ? { ...source, rows } : { ...source, columns };
}

function applyFill({ grid, report }: GridDesk, source: Range, filled: Box, inverted: boolean): void {
  const { workbook } = grid;
  const target = source.with(filled);
  if (filled.rows === source.rows && filled.columns === source.columns) return;
  if (source.contains(target)) report(clearRange(workbook, given(source, target)));
  else report(fillSeries(workbook, source, added(source, target), inverted));
  grid.select(onBox(filled), { row: source.row, column: source.column });
}

/** What the source gives up. */
function given(source: Range, kept: Range): Range {
  if (kept.rows < source.rows) return source.with({ row: kept.lastRow + 1, rows: source.rows - kept.rows });
  return source.with({ column: kept.lastColumn + 1, columns: source.columns - kept.columns });
}

/** What comes beside the source, on one of its four sides. */
function added(source: Range, target: Range): Range {
  if (target.row < source.row) return target.with({ rows: source.row - target.row });
  if (target.lastRow > source.lastRow)
    return target.with({ row: source.lastRow + 1, rows: target.lastRow - source.lastRow });
  if (target.column < source.column) return target.with({ columns: source.column - target.column });
  return target.with({ column: source.lastColumn + 1, columns: target.lastColumn - source.lastColumn });
}

/** Double click on the handle: fills down as far as the column beside it is written, over blank cells only. */
export function fillDownBeside({ grid, report }: GridDesk): void {
  const { sheet, range, workbook } = grid;
  const isWritten = (row: number, column: number) => column >= 0 && !isBlank(sheet.cell(row, column));
  const reachOf = (column: number) => {
    let row = range.lastRow;
    while (isWritten(row + 1, column)) row += 1;
    return row;
  };
  const beside = [range.column - 1, range.lastColumn + 1].map(reachOf);
  const last = Math.max(...beside, isWritten(range.lastRow + 1, range.column) ? reachOf(range.column) : 0);
  if (last <= range.lastRow) return;
  const target = range.with({ rows: last - range.row + 1 });
  report(fillSeries(workbook, range, added(range, target), false));
  grid.select(onBox(target), { row: range.row, column: range.column });
}
