import type { ReportTable } from '../report-table.ts';

/** What Excel draws nothing for. */
const NOTHING = 'NA()';

/** The number of a cell; nothing when there is none. */
export const numberIn = (cell: string | undefined): string =>
  cell === undefined ? `=${NOTHING}` : `=IF(ISNUMBER(${cell}),${cell},${NOTHING})`;

/** A calculation on cells, when all of them are numbers; nothing else. */
export const fromNumbers = (cells: readonly (string | undefined)[], calculation: string): string =>
  cells.includes(undefined)
    ? `=${NOTHING}`
    : `=IF(COUNT(${cells.join(',')})=${cells.length},${calculation},${NOTHING})`;

/** Where a point of an XY chart stands: Excel numbers all points when one stands at an error. */
export const positionIn = (cell: string | undefined): string =>
  cell === undefined ? '=0' : `=IF(ISNUMBER(${cell}),${cell},0)`;

/** A calculation where a cell says something; nothing elsewhere. */
export const whereSaid = (cell: string | undefined, calculation: string): string =>
  cell === undefined
    ? `=${NOTHING}`
    : `=IF(ISERROR(${cell}),${NOTHING},IF(${cell}="",${NOTHING},${calculation}))`;

/** The text of a cell, empty when there is none. */
export const textIn = (cell: string | undefined): string =>
  cell === undefined ? '' : `=IF(ISERROR(${cell}),"",${cell}&"")`;

/** What the rows of a table are called. */
export const rowNames = (table: ReportTable) => ({
  heading: '',
  cell: (row: number) => textIn(table.name(row)),
});
