import type { PlannedChart } from './charts/planned-chart.ts';
import type { PlacedChart } from './planned-sheet.ts';

/** Rows of a chart, of the usual height, and between two of them. */
const CHART_ROWS = 17;
/** Rows more where names stand slanting. */
const SLANTING = { from: 11, rows: 5 } as const;
const ROWS_BETWEEN = 1;
/** Points: as wide as a page at its full size; what has many names or points takes more. */
const USUAL_WIDTH = 760;
const ROW_WIDTH = 26;

type Room = {
  readonly top: number;
  /** Of the columns that print, in points. */
  readonly widths: readonly number[];
  readonly hiddenLeft: number;
};

type Placed = {
  readonly placed: readonly PlacedChart[];
  /** The first free row below. */
  readonly bottom: number;
  /** The first free column after what they read. */
  readonly right: number;
};

/** Charts one below the other, and what they read side by side in the hidden columns. */
export function placeCharts(charts: readonly PlannedChart[], { top, widths, hiddenLeft }: Room): Placed {
  let [row, column] = [top, hiddenLeft];
  const placed = charts.map((chart) => {
    const high = CHART_ROWS + (chart.rows >= SLANTING.from ? SLANTING.rows : 0);
    const one: PlacedChart = {
      chart,
      from: { row, column: 0 },
      to: { row: row + high - 1, column: lastColumn(widths, chart.rows * ROW_WIDTH) },
      feed: { row: 0, column },
    };
    row += high + ROWS_BETWEEN;
    column += chart.series.length + 2;
    return one;
  });
  return { placed, bottom: row, right: column };
}

/** The column at which a chart is wide enough, or the last one. */
function lastColumn(widths: readonly number[], wanted: number): number {
  let left = Math.max(USUAL_WIDTH, wanted);
  for (const [column, width] of widths.entries()) {
    left -= width;
    if (left < width / 2) return column;
  }
  return widths.length - 1;
}
