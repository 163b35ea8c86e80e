import { columnIndex } from './sheet-columns.ts';

const CELLS = /^\$?([A-Z]+)\$?\d+(?::\$?([A-Z]+)\$?\d+)?$/;

/**
 * True when an address is made of cells of these columns only, counted from 0. Whole rows and whole columns are more
 * than cells: they were inserted or deleted.
 */
export const liesWithin = (address: string, columns: ReadonlySet<number>): boolean =>
  address.split(',').every((area) => {
    const [, first, last = first] = CELLS.exec(area) ?? [];
    if (first === undefined || last === undefined) return false;
    const [from, to] = [columnIndex(first), columnIndex(last)];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index).every((one) => columns.has(one));
  });
