import type { Report, ReportColumn } from '#domain/reports/report';
import { absolute } from './addresses.ts';

/** Where the spilled table of a report stands, and what its columns are: formulas read its cells by address. */
export type ReportTable = {
  readonly columns: readonly ReportColumn[];
  /** Of the report as it was when the sheet was written. */
  readonly rows: Report['rows'];
  readonly unit: number;
  /** The address of a cell by column id; undefined when the report has no such column. Rows from 0. */
  readonly cell: (id: string, row: number) => string | undefined;
  /** The address of what a row is called. */
  readonly name: (row: number) => string;
  /** The address of the heading of a column. */
  readonly heading: (id: string) => string | undefined;
};

/** @param top of the headings, from 0 */
export function reportTable({ columns, rows, unit }: Report, top: number): ReportTable {
  const placeOf = (id: string): number => columns.findIndex((column) => column.id === id);
  const at = (id: string, row: number): string | undefined => {
    const place = placeOf(id);
    return place < 0 ? undefined : absolute(row, place + 1);
  };
  return {
    columns,
    rows,
    unit,
    cell: (id, row) => at(id, top + 1 + row),
    name: (row) => absolute(top + 1 + row, 0),
    heading: (id) => at(id, top),
  };
}
