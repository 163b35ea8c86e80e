import { maxColumns } from '../model/address.ts';
import { sizeLines } from '../model/look-edits.ts';
import { Range } from '../model/range.ts';
import { usualRowHeight } from './cell-size.ts';
import type { Drag } from './drag.ts';
import type { GridDesk } from './grid-desk.ts';
import type { GridView } from './grid-view.ts';
import { pointsOf } from './sheet-layout.ts';

const reach = 3;
const highest = 546;

/** The row whose lower border is under a point of the row numbers. */
export function rowBorderAt({ revo, layout }: GridView, x: number, y: number): number | undefined {
  const place = revo.placeAt(x, y);
  if (place?.row === undefined || place.column !== undefined) return undefined;
  const cell = document.elementFromPoint(x, y)?.closest('.rgCell')?.getBoundingClientRect();
  if (!cell) return undefined;
  if (cell.bottom - y <= reach) return place.row;
  return y - cell.top <= reach ? layout.rows.shown[layout.rows.shown.indexOf(place.row) - 1] : undefined;
}

/** Dragging the border under a row's number: its height, and that of every selected row when it is one of them. */
export function rowResizeDrag(
  { grid, report }: GridDesk,
  row: number,
  startY: number,
): Drag & { to: (y: number) => void } {
  const { box, sheet, workbook } = grid;
  const start = sheet.rowHeights.has(row)
    ? grid.layout.rows.sizeOf(row)
    : Math.max(usualRowHeight, grid.layout.rows.sizeOf(row));
  let height = start;
  return {
    moved: () => undefined,
    to: (y) => (height = Math.min(highest, Math.max(2, start + y - startY))),
    ended: () => {
      if (height === start) return;
      const isOne = box.columns === maxColumns && row >= box.row && row < box.row + box.rows;
      const [from, count] = isOne ? [box.row, box.rows] : [row, 1];
      const sizes = new Map(
        Array.from({ length: count }, (_, index) => [from + index, pointsOf(height)] as const),
      );
      report(sizeLines(workbook, Range.cell(sheet, row, 0), 'rows', sizes));
    },
  };
}
