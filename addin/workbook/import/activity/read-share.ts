import { fraction } from '#domain/fraction';
import type { RawCell } from '../raw-table.ts';
import { times, type Exact } from './exact.ts';
import { readDecimal } from './read-decimal.ts';

export const shareUnits = ['percent', 'share'] as const;
/** What a number alone is: of a hundred, or of one. */
export type ShareUnit = (typeof shareUnits)[number];

const percent = fraction(1n, 100n);

/** A share, 0 to 1, exactly, from `87,5 %` or a number of `unit`; undefined when it is none. */
export function readShare(cell: RawCell, unit: ShareUnit): Exact | undefined {
  const text = typeof cell === 'string' ? cell.trim() : '';
  const isPercent = text.endsWith('%');
  const number = readDecimal(isPercent ? text.slice(0, -1) : cell);
  if (number === undefined) return undefined;
  const share = isPercent || unit === 'percent' ? times(number, percent) : number;
  return isShare(share) ? share : undefined;
}

const isShare = (value: Exact): boolean =>
  typeof value === 'number'
    ? value === 0 || value === 1
    : value.numerator >= 0n && value.numerator <= value.denominator;
