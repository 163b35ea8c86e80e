import { maxRows } from '../model/address.ts';
import type { Outcome } from '../model/edits.ts';
import { autofitColumns } from './autofit.ts';
import type { GridView } from './grid-view.ts';

const reach = 4;

/** The column whose right border is under a point of the column letters. */
export function columnBorderAt({ revo, layout }: GridView, x: number, y: number): number | undefined {
  const place = revo.placeAt(x, y);
  if (place?.column === undefined || place.row !== undefined) return undefined;
  const heading = document.elementFromPoint(x, y)?.closest('.rgHeaderCell')?.getBoundingClientRect();
  if (!heading) return undefined;
  if (heading.right - x <= reach) return place.column;
  const { shown } = layout.columns;
  return x - heading.left <= reach ? shown[shown.indexOf(place.column) - 1] : undefined;
}

/** Fits a column, or every selected column when it is one of them. */
export function autofitAt(grid: GridView, column: number): Outcome {
  const { box } = grid;
  const isOne = box.rows === maxRows && column >= box.column && column < box.column + box.columns;
  return autofitColumns(grid, isOne ? box.column : column, isOne ? box.columns : 1);
}
