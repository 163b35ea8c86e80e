import { sizeLines } from '../model/look-edits.ts';
import { Range } from '../model/range.ts';
import { type Box, maxRows } from '../model/address.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { pointsOf } from './sheet-layout.ts';

type Selected = { readonly workbook: Workbook; readonly sheet: Worksheet; readonly box: Box };

/** Gives a column the width, in pixels, its border was dragged to; every selected column when it is one of them. */
export function resizeColumns({ workbook, sheet, box }: Selected, column: number, width: number): void {
  const isOne = box.rows === maxRows && column >= box.column && column < box.column + box.columns;
  const [from, count] = isOne ? [box.column, box.columns] : [column, 1];
  const sizes = new Map(
    Array.from({ length: count }, (_, index) => [from + index, pointsOf(width)] as const),
  );
  sizeLines(workbook, Range.cell(sheet, 0, column), 'columns', sizes);
}
