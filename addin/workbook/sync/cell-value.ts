import type { FieldValue } from '#contract/row';

/** What Excel holds in a cell; a blank cell is the empty text. */
export type CellValue = string | number | boolean;

/**
 * The text two values are compared by: 4 and '4' are the same, and so are a blank cell, '' and null.
 * Null is blank.
 */
export function canonical(value: FieldValue | undefined): string | null {
  return value === undefined || value === null || value === '' ? null : String(value);
}

export const sameValue = (one: FieldValue | undefined, other: FieldValue | undefined): boolean =>
  canonical(one) === canonical(other);

/** True when a cell shows what it should: Excel keeps fifteen digits of a date, not all of them. */
export const sameCell = (one: CellValue, other: CellValue): boolean =>
  one === other || (typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < 1e-8);
