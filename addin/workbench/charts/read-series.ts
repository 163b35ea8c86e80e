import type { Cell } from '../model/cell.ts';
import { isBlank } from '../model/cell.ts';
import type { Chart, ChartSeries } from '../model/chart.ts';
import { seriesName } from '../model/chart-edits.ts';
import { displayText } from '../model/display-text.ts';
import type { Range } from '../model/range.ts';
import { rangeOf } from '../model/validation-list.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { type ChartKind, chartKind } from './chart-kind.ts';
import { Settings } from './settings.ts';

/** A series with the values its cells have now. */
export type ReadSeries = {
  readonly name: string;
  readonly type: string;
  /** Undefined for a kind that is not drawn. */
  readonly kind: ChartKind | undefined;
  /** Undefined for a gap. */
  readonly values: readonly (number | undefined)[];
  /** By level, the nearest to the axis last; empty when the cells have none. */
  readonly labels: readonly (readonly string[])[];
  /** The categories as numbers; undefined where the cell is blank. */
  readonly positions: readonly (number | undefined)[] | undefined;
  readonly numberFormat: string;
  readonly positionFormat: string;
  readonly isSecondary: boolean;
  readonly settings: Settings;
  /** Its place among the chart's series, which gives it its colour. */
  readonly index: number;
};

type Placed = { readonly cell: Cell | undefined; readonly numberFormat: string };

/** Most points of a series that are read; Excel draws no more on one axis either. */
const mostPoints = 32_000;

/**
 * The series of a chart. Hidden rows and columns are left out unless the chart plots them. Blank cells and `#N/A` are
 * gaps (new charts of Microsoft 365 show `#N/A` as an empty cell); texts and other errors count as 0.
 */
export function readSeries(workbook: Workbook, home: Worksheet, chart: Chart): ReadSeries[] {
  const visibleOnly = chart.options['plotVisibleOnly'] !== false;
  const rangeAt = (address: string | undefined) =>
    address === undefined ? undefined : rangeOf(workbook, home, address);
  return chart.series.map((series, index) => {
    const cells = cellsOf(rangeAt(series.values), visibleOnly)[0] ?? [];
    const categories = rangeAt(series.categories);
    const isWide = categories !== undefined && isAcross(rangeAt(series.values), categories);
    const along = cellsOf(categories, visibleOnly, isWide);
    return {
      ...nature(series, chart),
      name: seriesName(workbook, home, series),
      values: cells.map(({ cell }) => valueOf(cell)),
      labels: along.map((level) => level.map(({ cell }) => displayText(cell, workbook.language))),
      positions: positionsOf(along.at(-1)),
      numberFormat: cells.find(({ cell }) => typeof cell?.value === 'number')?.numberFormat ?? 'General',
      positionFormat: along.at(-1)?.[0]?.numberFormat ?? 'General',
      index,
    };
  });
}

function nature({ options }: ChartSeries, { chartType }: Chart) {
  const settings = new Settings(options);
  const type = settings.text('chartType') ?? chartType;
  return { type, kind: chartKind(type), settings, isSecondary: settings.text('axisGroup') === 'Secondary' };
}

/** Undefined when there are none, or texts among them: points then stand at 1, 2, 3… */
function positionsOf(level: readonly Placed[] | undefined): (number | undefined)[] | undefined {
  if (!level || level.some(({ cell }) => typeof cell?.value === 'string' && !isBlank(cell))) return undefined;
  return level.map(({ cell }) => (typeof cell?.value === 'number' ? cell.value : undefined));
}

/** True when the levels of the categories are rows: the values lie in a row. */
function isAcross(values: Range | undefined, categories: Range): boolean {
  if (categories.rows === 1) return true;
  return values?.rows === 1 && values.columns > 1;
}

/** The cells level by level; a level is a column, or a row when they lie across. */
function cellsOf(range: Range | undefined, visibleOnly: boolean, across = range?.rows === 1): Placed[][] {
  if (!range) return [];
  const { sheet } = range;
  const rows = lines(range.row, range.rows, visibleOnly ? sheet.hiddenRows : undefined);
  const columns = lines(range.column, range.columns, visibleOnly ? sheet.hiddenColumns : undefined);
  const at = (row: number, column: number): Placed => ({
    cell: sheet.cell(row, column),
    numberFormat: sheet.style(row, column).numberFormat,
  });
  return across
    ? rows.map((row) => columns.map((column) => at(row, column)))
    : columns.map((column) => rows.map((row) => at(row, column)));
}

function lines(start: number, count: number, hidden: ReadonlySet<number> | undefined): number[] {
  const all = Array.from({ length: Math.min(count, mostPoints) }, (_, index) => start + index);
  return hidden ? all.filter((line) => !hidden.has(line)) : all;
}

function valueOf(cell: Cell | undefined): number | undefined {
  if (!cell || isBlank(cell)) return undefined;
  if (typeof cell.value === 'number') return cell.value;
  return cell.error && (cell.value === '#N/A' || cell.value === '#BUSY!') ? undefined : 0;
}
