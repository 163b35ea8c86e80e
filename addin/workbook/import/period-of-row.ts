import { calendarOf, clockOf } from './clock.ts';
import type { Columns } from './found-table.ts';
import { CellRefusal } from './line-refusal.ts';
import { monthNumber } from './month-names.ts';
import type { RawCell, RawRow } from './raw-table.ts';
import { cellsOf } from './read-contacts.ts';
import { readPeriod } from './read-period.ts';
import { startReader, type StartRules } from './read-start.ts';

export type PeriodRules = StartRules & {
  /** Of the organisation: a month is one of its calendar. */
  readonly calendar: string;
};

/** Months are written over and over: what was read of a text is kept, up to this many texts. */
const KEPT_TEXTS = 5000;

/** Tells the period of a row: as its period column says, or else the month of its date; undefined without either. */
export function periodReader(columns: Columns, rules: PeriodRules) {
  const clock = clockOf(rules.timeZone);
  const monthOf = calendarOf(rules.calendar);
  const startOf = startReader(rules);
  const kept = new Map<string, string | undefined>();
  let [first, last] = [Infinity, -Infinity];

  const written = (cell: RawCell): string | undefined => {
    const key = `${typeof cell} ${cell instanceof Date ? cell.getTime() : String(cell)}`;
    if (kept.has(key)) return kept.get(key);
    const period = readPeriod(cell, rules.order, (moment) => monthOf(clock(moment)));
    if (kept.size < KEPT_TEXTS) kept.set(key, period);
    return period;
  };
  const dated = (cell: RawCell, time: RawCell): string | undefined => {
    const seconds = startOf(cell, time);
    if (seconds === undefined) return undefined;
    first = Math.min(first, seconds);
    last = Math.max(last, seconds);
    return monthOf(seconds);
  };

  const of = (row: RawRow): string | undefined => {
    const cell = cellsOf(row);
    if (columns.period === undefined && columns.start === undefined) return undefined;
    const value = cell(columns.period) ?? cell(columns.start);
    if (value === null) throw new CellRefusal('period', 'missing-value', null);
    const period =
      columns.period === undefined
        ? dated(value, cell(columns.time))
        : written(withYear(value, cell(columns.year)));
    if (period === undefined) throw new CellRefusal('period', 'not-a-period', value);
    return period;
  };
  const between = () => (first <= last ? { first, last } : undefined);
  return { of, between };
}

/** A month and a year in columns of their own are one period. */
function withYear(month: RawCell, year: RawCell): RawCell {
  const number = typeof month === 'number' ? month : (monthNumber(String(month)) ?? Number(month));
  if (year === null || !(Number.isInteger(number) && number >= 1 && number <= 12)) return month;
  return `${String(year).trim()}-${String(number).padStart(2, '0')}`;
}
