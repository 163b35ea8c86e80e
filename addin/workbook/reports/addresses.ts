import { columnLetters } from '../office/sheet-columns.ts';

/** `$C$4`: row and column from 0. */
export const absolute = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** `$C$4:$D$9`: rows and columns from 0, the last ones included. */
export const absoluteBox = (from: readonly [number, number], to: readonly [number, number]): string =>
  `${absolute(...from)}:${absolute(...to)}`;
