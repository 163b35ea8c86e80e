import type { RawCell } from './raw-table.ts';

const MAX_COUNT = 1e9;
/** Spaces of every kind, and the apostrophe of the Swiss, part thousands. */
const spaces = /[\s\u00a0\u202f'’]/g;
const thousands = /^\d{1,3}(?:[.,]\d{3})+$/;
const whole = /^\d+(?:[.,]0+)?$/;

/** A number of contacts, 0 to a billion, with or without spaces between thousands; undefined when it is none. */
export function readCount(cell: RawCell): number | undefined {
  if (typeof cell === 'number') return isCount(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = cell.replace(spaces, '');
  if (thousands.test(text)) return countOf(text.replace(/[.,]/g, ''));
  return whole.test(text) ? countOf(text.replace(',', '.')) : undefined;
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MAX_COUNT;

const countOf = (digits: string): number | undefined => {
  const value = Number(digits);
  return isCount(value) ? value : undefined;
};
