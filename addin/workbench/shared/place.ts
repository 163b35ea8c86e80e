import { maxColumns } from '../model/address.ts';

/** A place of a sheet as one number. */
export const placeKey = (row: number, column: number): number => row * maxColumns + column;

export const placeAt = (key: number): { row: number; column: number } => ({
  row: Math.floor(key / maxColumns),
  column: key % maxColumns,
});
