import { maxRows } from '../model/address.ts';
import { sizeLines } from '../model/look-edits.ts';
import { Range } from '../model/range.ts';
import type { GridView } from './grid-view.ts';
import { pointsOf } from './sheet-layout.ts';

/** Gives a column the width, in pixels, its border was dragged to; every selected column when it is one of them. */
export function resizeColumns({ workbook, sheet, box }: GridView, column: number, width: number): void {
  const isOne = box.rows === maxRows && column >= box.column && column < box.column + box.columns;
  const [from, count] = isOne ? [box.column, box.columns] : [column, 1];
  const sizes = new Map(
    Array.from({ length: count }, (_, index) => [from + index, pointsOf(width)] as const),
  );
  sizeLines(workbook, Range.cell(sheet, 0, column), 'columns', sizes);
}
