import { nameKey } from '#domain/name-key';
import type { FoundTable } from '../found-table.ts';
import type { RawCell } from '../raw-table.ts';
import { readMoment } from '../read-moment.ts';
import type { ColumnSamples } from './column-samples.ts';
import type { Grain } from './grains.ts';

const DAY = 86_400;
/** 1970-01-01 was a Thursday. */
const MONDAY = 4;

/**
 * How long the periods of dated rows are: a week or a month when every date is a Monday or the first of a month at
 * midnight, or the heading says so; else days, and months under a heading of periods.
 */
export function guessGrain({ columns }: FoundTable, samples: ColumnSamples): Grain {
  const column = columns.period ?? columns.start;
  if (column === undefined) return 'month';
  if (/\b(?:semaines?|weeks?)\b/.test(nameKey(column.heading))) return 'week';
  const days = daysIn(samples.get(column.place) ?? []);
  if (days.size > 1 && [...days].every((day) => new Date(day * DAY * 1000).getUTCDate() === 1))
    return 'month';
  if (days.size > 1 && [...days].every((day) => Number.isInteger(day) && ((day % 7) + 7) % 7 === MONDAY))
    return 'week';
  return columns.period === undefined ? 'day' : 'month';
}

/** Different days since 1970, in parts where a time is told. */
const daysIn = (cells: readonly RawCell[]): ReadonlySet<number> =>
  new Set(
    cells.flatMap((cell) => {
      const moment = readMoment(cell, 'day-first');
      return moment === undefined ? [] : moment.seconds / DAY;
    }),
  );
