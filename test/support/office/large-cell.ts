import { Range } from '../../../addin/workbench/model/range.ts';
import type { Workbook } from '../../../addin/workbench/model/workbook.ts';
import { largeSpecification } from './large-sheet.ts';

const columns = largeSpecification.columns.map(({ id }) => id);

/** The cell of a row of the table, from 0, by column id. */
export const largeCell = (workbook: Workbook, row: number, column: string): Range =>
  Range.cell(workbook.active, row + 1, columns.indexOf(column));
