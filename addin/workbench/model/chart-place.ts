import { maxColumns, maxRows } from './address.ts';
import type { AnchorPoint, ChartAnchor, ChartPlace } from './chart.ts';
import type { Shift } from './reference-shift.ts';
import type { Worksheet } from './worksheet.ts';

/** Sizes of the lines of a sheet in points, zero for hidden ones. */
export type LineSizes = {
  readonly columns: (column: number) => number;
  readonly rows: (row: number) => number;
};

/** The size of a chart nobody sized. */
export const usualChartSize = { width: 360, height: 216 } as const;

const usualSize = { columns: 48, rows: 15 } as const;

/** Sizes as the sheet keeps them. */
export function lineSizes(sheet: Worksheet): LineSizes {
  return {
    columns: (column) =>
      sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? usualSize.columns),
    rows: (row) => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? usualSize.rows)),
  };
}

/** Where the cells of the anchor are. */
export function placeOfAnchor({ from, to }: ChartAnchor, sizes: LineSizes): ChartPlace {
  const left = distance(from.column, from.x, sizes.columns);
  const top = distance(from.row, from.y, sizes.rows);
  const right = distance(to.column, to.x, sizes.columns);
  const bottom = distance(to.row, to.y, sizes.rows);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The cells under a place; a place beyond the sheet's edges is brought back inside. */
export function anchorAt({ left, top, width, height }: ChartPlace, sizes: LineSizes): ChartAnchor {
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  return { from: pointAt(x, y, sizes), to: pointAt(x + width, y + height, sizes) };
}

/** The anchor after cells moved; only whole rows and columns move what stands on them. */
export function shiftedAnchor({ from, to }: ChartAnchor, shift: Shift): ChartAnchor {
  return { from: shiftedPoint(from, shift), to: shiftedPoint(to, shift) };
}

function distance(line: number, offset: number, sizeOf: (line: number) => number): number {
  let sum = 0;
  for (let index = 0; index < line; index += 1) sum += sizeOf(index);
  return sum + Math.min(offset, sizeOf(line));
}

function pointAt(x: number, y: number, sizes: LineSizes): AnchorPoint {
  const across = lineAt(x, sizes.columns, maxColumns);
  const down = lineAt(y, sizes.rows, maxRows);
  return { column: across.line, x: across.offset, row: down.line, y: down.offset };
}

function lineAt(position: number, sizeOf: (line: number) => number, count: number) {
  let left = position;
  for (let line = 0; line < count; line += 1) {
    const size = sizeOf(line);
    if (left < size) return { line, offset: left };
    left -= size;
  }
  return { line: count - 1, offset: 0 };
}

function shiftedPoint(point: AnchorPoint, { axis, at, count }: Shift): AnchorPoint {
  const line = axis === 'rows' ? point.row : point.column;
  if (line < at) return point;
  const isGone = count < 0 && line < at - count;
  const next = isGone ? at : line + count;
  if (axis === 'rows') return { ...point, row: next, y: isGone ? 0 : point.y };
  return { ...point, column: next, x: isGone ? 0 : point.x };
}
