import type { SheetLayout } from '../grid/sheet-layout.ts';
import type { LineSizes } from '../model/chart-place.ts';
import type { Worksheet } from '../model/worksheet.ts';

export const pixelsPerPoint = 96 / 72;

/** A rectangle in pixels. */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Sizes in points of the lines as they are drawn, wrapped rows being higher than the sheet keeps them. */
export function drawnSizes({ rows, columns }: SheetLayout, sheet: Worksheet): LineSizes {
  return {
    columns: (column) => (sheet.hiddenColumns.has(column) ? 0 : columns.sizeOf(column) / pixelsPerPoint),
    rows: (row) => (sheet.hiddenRows.has(row) ? 0 : rows.sizeOf(row) / pixelsPerPoint),
  };
}

/** Pixels taken by the rows and the columns that stand still. */
export function frozenSize({ rows, columns }: SheetLayout): { width: number; height: number } {
  const sum = ({ shown, frozen, sizeOf }: SheetLayout['rows']) =>
    shown.slice(0, frozen).reduce((total, line) => total + sizeOf(line), 0);
  return { width: sum(columns), height: sum(rows) };
}

/** The sides of a rectangle that a handle pulls: `n`, `se`, …; none moves it. */
export type Handle = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

export const handles: readonly Handle[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];

const smallest = 24;

/** The rectangle after its handle, or itself, was pulled; it stays on the sheet and keeps a size. */
export function pulled(
  { left, top, width, height }: Rectangle,
  handle: Handle | undefined,
  by: { x: number; y: number },
): Rectangle {
  if (!handle) return { left: Math.max(0, left + by.x), top: Math.max(0, top + by.y), width, height };
  const across = pulledSide(left, width, {
    by: by.x,
    start: handle.includes('w'),
    end: handle.includes('e'),
  });
  const down = pulledSide(top, height, {
    by: by.y,
    start: handle.startsWith('n'),
    end: handle.startsWith('s'),
  });
  return { left: across.from, width: across.size, top: down.from, height: down.size };
}

function pulledSide(
  from: number,
  size: number,
  { by, start, end }: { by: number; start: boolean; end: boolean },
): { from: number; size: number } {
  if (start) {
    const moved = Math.max(-from, Math.min(by, size - smallest));
    return { from: from + moved, size: size - moved };
  }
  return { from, size: end ? Math.max(smallest, size + by) : size };
}
