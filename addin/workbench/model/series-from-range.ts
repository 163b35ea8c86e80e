import { absoluteAddress } from './absolute-address.ts';
import { type Cell, isBlank } from './cell.ts';
import type { ChartSeries } from './chart.ts';
import type { Range } from './range.ts';

export type SeriesBy = 'Auto' | 'Rows' | 'Columns';

type Asked = {
  readonly by: SeriesBy;
  /** The first column or row of numbers gives positions, as in XY charts. */
  readonly needsX: boolean;
  /** What Excel calls a series without a heading, before its number. */
  readonly word: string;
};

/** Rows on top that name series, or categories, and columns on the left. */
type Labels = { readonly rows: number; readonly columns: number };

/**
 * The series Excel makes of a block of cells. Cells left blank at the top left tell how many rows and columns are
 * labels; without them, leading columns and rows of texts or dates are. Unless told, series are columns, and rows when
 * there are more columns than rows of numbers. Rules as J. Peltier describes them ("Good chart data").
 */
export function seriesFromRange(range: Range, { by, needsX, word }: Asked): ChartSeries[] {
  const labels = labelsOf(range);
  const inRows = by === 'Auto' ? range.columns - labels.columns > range.rows - labels.rows : by === 'Rows';
  const lines = linesOf(range, labels, inRows);
  const [first, ...others] = lines;
  const takesFirst = needsX && !lines[0]?.categories && others.length > 0;
  const plotted = takesFirst ? others : lines;
  return plotted.map(({ name, values, categories }, index) => {
    const along = takesFirst ? first?.values : categories;
    return {
      name: `${word}${index + 1}`,
      ...(name && { nameFrom: absoluteAddress(name) }),
      values: absoluteAddress(values),
      ...(along && { categories: absoluteAddress(along) }),
      options: {},
    };
  });
}

type Line = {
  readonly name: Range | undefined;
  readonly values: Range;
  readonly categories: Range | undefined;
};

function linesOf(range: Range, { rows, columns }: Labels, inRows: boolean): Line[] {
  const body = range.with({
    row: range.row + rows,
    rows: range.rows - rows,
    column: range.column + columns,
    columns: range.columns - columns,
  });
  const left = columns > 0 ? body.with({ column: range.column, columns }) : undefined;
  const above = rows > 0 ? body.with({ row: range.row, rows }) : undefined;
  if (inRows) {
    return Array.from({ length: body.rows }, (_, index) => {
      const at = { row: body.row + index, rows: 1 };
      return { name: left?.with(at), values: body.with(at), categories: above };
    });
  }
  return Array.from({ length: body.columns }, (_, index) => {
    const at = { column: body.column + index, columns: 1 };
    return { name: above?.with(at), values: body.with(at), categories: left };
  });
}

function labelsOf(range: Range): Labels {
  const cell = (row: number, column: number) => range.sheet.cell(range.row + row, range.column + column);
  const most = { rows: range.rows - 1, columns: range.columns - 1 };
  if (range.isCell) return { rows: 0, columns: 0 };
  if (isBlank(cell(0, 0))) {
    return {
      rows: Math.min(
        most.rows,
        leading(range.rows, (row) => isBlank(cell(row, 0))),
      ),
      columns: Math.min(
        most.columns,
        leading(range.columns, (column) => isBlank(cell(0, column))),
      ),
    };
  }
  const below = range.rows > 1 ? 1 : 0;
  const columns = leading(most.columns, (column) => isLabels(range, 'down', column, below));
  const rows = leading(most.rows, (row) => isLabels(range, 'across', row, columns));
  return { rows, columns };
}

function leading(count: number, isOne: (index: number) => boolean): number {
  let found = 0;
  while (found < count && isOne(found)) found += 1;
  return found;
}

/** True for a line with texts or dates and no number, from one of its cells on. */
function isLabels(range: Range, way: 'down' | 'across', line: number, from: number): boolean {
  const count = way === 'down' ? range.rows : range.columns;
  let some = false;
  for (let index = from; index < count; index += 1) {
    const [row, column] = way === 'down' ? [index, line] : [line, index];
    const cell = range.sheet.cell(range.row + row, range.column + column);
    if (isBlank(cell)) continue;
    if (!isLabel(cell)) return false;
    some = true;
  }
  return some;
}

const isLabel = (cell: Cell | undefined): boolean =>
  (typeof cell?.value === 'string' && !cell.error) || isDate(cell);

/** A number shown as a date or a time. */
const isDate = (cell: Cell | undefined): boolean =>
  typeof cell?.value === 'number' && isDateFormat(cell.numberFormat);

/** True for a number format of days or times. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return bare !== 'General' && /[dmyhs]/i.test(bare);
}
