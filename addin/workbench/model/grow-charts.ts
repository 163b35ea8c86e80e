import { absoluteAddress } from './absolute-address.ts';
import type { Chart } from './chart.ts';
import type { Table } from './table.ts';
import { rangeOf } from './validation-list.ts';
import type { Workbook } from './workbook.ts';

/** Series over whole columns of a table's body take in the rows it gets, as in Excel; `count` rows after `lastRow`. */
export function growCharts(workbook: Workbook, table: Table, lastRow: number, count: number): void {
  const grown = (address: string): string => {
    const range = rangeOf(workbook, table.sheet, address);
    const isWhole = range?.row === table.body.row && range.lastRow === lastRow;
    return range && isWhole && table.range.intersect(range)
      ? absoluteAddress(range.with({ rows: range.rows + count }))
      : address;
  };
  for (const chart of workbook.sheets.flatMap(({ charts }) => charts)) {
    const series = chart.series.map((one) => ({
      ...one,
      ...(one.values !== undefined && { values: grown(one.values) }),
      ...(one.categories !== undefined && { categories: grown(one.categories) }),
    }));
    const changes = series.some(
      ({ values, categories }, index) =>
        values !== chart.series[index]?.values || categories !== chart.series[index]?.categories,
    );
    if (changes) workbook.journal.set<Chart, 'series'>(chart, 'series', series);
  }
}
