import { nameKey } from '#domain/name-key';
import type { RawCell } from '../raw-table.ts';
import { readDecimal } from './read-decimal.ts';
import type { DurationUnit } from './read-duration.ts';
import type { ShareUnit } from './read-share.ts';
import { unitWords } from './measure-words.ts';

/** What numbers alone of a column of durations count: as its heading says, or else what its cells are like. */
export function guessUnit(heading: string, cells: readonly RawCell[]): DurationUnit {
  const words = nameKey(heading);
  if (unitWords.minutes.test(words)) return 'minutes';
  if (unitWords.seconds.test(words)) return 'seconds';
  if (unitWords.hours.test(words)) return 'hours';
  const numbers = numbersIn(cells);
  // Beside `00:10:53` a number is the same as Excel keeps it.
  if (numbers.length < cells.length) return 'days';
  return numbers.length > 0 && numbers.every((number) => number < 1) ? 'days' : 'seconds';
}

/** Numbers alone of a column of shares: none above 1, they are of one. */
export const guessShareUnit = (cells: readonly RawCell[]): ShareUnit =>
  numbersIn(cells).every((number) => number <= 1) ? 'share' : 'percent';

const numbersIn = (cells: readonly RawCell[]): readonly number[] =>
  cells.flatMap((cell) => {
    const value = typeof cell === 'string' && cell.includes(':') ? undefined : readDecimal(cell);
    if (value === undefined) return [];
    return typeof value === 'number' ? value : Number(value.numerator) / Number(value.denominator);
  });
