import { columnIndex, columnLetters } from '../office/sheet-columns.ts';

/** A block of cells, both ends included, counted from 1. */
export type CellBox = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** `A1:C5` or `B2`; undefined for anything else, such as whole columns. */
export function boxOf(reference: string): CellBox | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(reference);
  if (match === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    left: columnIndex(left) + 1,
    top: Number(top),
    right: columnIndex(right) + 1,
    bottom: Number(bottom),
  };
}

export const referenceOf = ({ top, left, bottom, right }: CellBox): string =>
  `${columnLetters(left - 1)}${top}:${columnLetters(right - 1)}${bottom}`;

export const meets = (one: CellBox, other: CellBox): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
