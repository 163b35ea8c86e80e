import type { Worksheet } from '../model/worksheet.ts';
import { type Axis, axis } from './axis.ts';
import { usualColumnWidth, usualRowHeight } from './cell-size.ts';
import { wrappedHeights } from './wrapped-heights.ts';

const pixelsPerPoint = 96 / 72;
const emptyRowsShown = 100;
const emptyColumnsShown = 12;
const fewestRows = 200;
const fewestColumns = 30;

/** How a sheet is laid out on the page. */
export type SheetLayout = { rows: Axis; columns: Axis };

/** Lays a sheet out with some empty rows and columns beyond what is written, and at least as many as were reached. */
export function sheetLayout(sheet: Worksheet, reached: { rows: number; columns: number }): SheetLayout {
  const extent = sheet.extent();
  const widths = inPixels(sheet.columnWidths);
  const columns = axis({
    count: Math.max(fewestColumns, extent.columns + emptyColumnsShown, reached.columns),
    frozen: sheet.frozen.columns,
    hidden: sheet.hiddenColumns,
    sizes: widths,
    usual: usualColumnWidth,
  });
  const heights = new Map([...wrappedHeights(sheet, columns.sizeOf), ...inPixels(sheet.rowHeights)]);
  const rows = axis({
    count: Math.max(fewestRows, extent.rows + emptyRowsShown, reached.rows),
    frozen: sheet.frozen.rows,
    hidden: sheet.hiddenRows,
    sizes: heights,
    usual: usualRowHeight,
  });
  return { rows, columns };
}

function inPixels(points: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...points].map(([position, size]) => [position, Math.round(size * pixelsPerPoint)]));
}

/** Pixels as the points Office.js has. */
export const pointsOf = (pixels: number): number => pixels / pixelsPerPoint;
