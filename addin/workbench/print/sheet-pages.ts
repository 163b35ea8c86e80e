import type { Axis } from '../grid/axis.ts';
import { type SheetLayout, sheetLayout } from '../grid/sheet-layout.ts';
import type { Box } from '../model/address.ts';
import { chartPlace } from '../model/chart-edits.ts';
import { anchorAt, lineSizes } from '../model/chart-place.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { type Line, type PagePlan, paginate } from './paginate.ts';
import { type PrintSetup, withinUsed } from './print-setup.ts';

/** Row numbers and column letters, when they are printed, in pixels. */
export const printedHeadings = { width: 36, height: 20 } as const;

export type SheetPage = PagePlan & { readonly percent: number };

export type SheetPages = { readonly layout: SheetLayout; readonly pages: readonly SheetPage[] };

/** The pages a sheet comes out on; none when there is nothing to print. */
export function sheetPages(sheet: Worksheet, setup: PrintSetup): SheetPages {
  const used = usedExtent(sheet);
  const layout = sheetLayout(sheet, used);
  const whole: Box[] =
    used.rows > 0 && used.columns > 0 ? [{ row: 0, column: 0, rows: used.rows, columns: used.columns }] : [];
  const areas = setup.areas.length > 0 ? setup.areas.map((area) => withinUsed(area, used)) : whole;
  return { layout, pages: areas.flatMap((area) => areaPages(area, layout, setup)) };
}

function areaPages(area: Box, layout: SheetLayout, setup: PrintSetup): SheetPage[] {
  const { margins, titleRows, titleColumns, headings } = setup;
  const { percent, pages } = paginate({
    lines: {
      rows: linesOf(layout.rows, area.row, area.rows),
      columns: linesOf(layout.columns, area.column, area.columns),
    },
    titles: {
      rows: titleRows ? linesOf(layout.rows, titleRows.row, titleRows.rows) : [],
      columns: titleColumns ? linesOf(layout.columns, titleColumns.column, titleColumns.columns) : [],
    },
    room: {
      rows: setup.height - margins.top - margins.bottom - (headings ? printedHeadings.height : 0),
      columns: setup.width - margins.left - margins.right - (headings ? printedHeadings.width : 0),
    },
    fit: setup.fit,
    overThenDown: setup.overThenDown,
  });
  return pages.map((page) => ({ ...page, percent }));
}

/** The visible lines among so many from a first one. */
function linesOf({ shown, sizeOf }: Axis, first: number, count: number): Line[] {
  return shown
    .filter((index) => index >= first && index < first + count)
    .map((index) => ({ index, size: sizeOf(index) }));
}

/** Rows and columns up to the last written cell and to the end of the last chart. */
function usedExtent(sheet: Worksheet): { rows: number; columns: number } {
  let { rows, columns } = sheet.extent();
  for (const chart of sheet.charts) {
    const { to } = chart.anchor ?? anchorAt(chartPlace(sheet, chart), lineSizes(sheet));
    rows = Math.max(rows, to.row + (to.y > 0 ? 1 : 0));
    columns = Math.max(columns, to.column + (to.x > 0 ? 1 : 0));
  }
  return { rows, columns };
}
