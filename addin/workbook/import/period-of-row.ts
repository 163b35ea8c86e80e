import { calendarOf, clockOf } from './clock.ts';
import type { Columns } from './found-table.ts';
import { CellRefusal } from './line-refusal.ts';
import { monthNumber } from './month-names.ts';
import type { RawCell, RawRow } from './raw-table.ts';
import { cellsOf } from './read-contacts.ts';
import { monthBehind, TurnedMonths } from './turned-months.ts';
import { readPeriod } from './read-period.ts';
import { remembered } from './remembered.ts';
import { startReader, type StartRules } from './read-start.ts';

export type PeriodRules = StartRules & {
  /** Of the organisation: a month is one of its calendar. */
  readonly calendar: string;
  /** What the person said: days in the column of periods were months that Excel turned. */
  readonly areTurned: boolean;
  /** Tells the period of a date; its month unless told. */
  readonly calendarOf?: typeof calendarOf;
};

/** Tells the period of a row: as its period column says, or else the month of its date; undefined without either. */
export function periodReader(columns: Columns, rules: PeriodRules) {
  const clock = clockOf(rules.timeZone);
  const monthOf = (rules.calendarOf ?? calendarOf)(rules.calendar);
  const startOf = startReader(rules);
  let [first, last] = [Infinity, -Infinity];

  const read = (cell: RawCell) => readPeriod(cell, rules.order, (moment) => monthOf(clock(moment)));
  const readText = remembered(read);
  const turned = new TurnedMonths();
  const written = (cell: RawCell): string | undefined => {
    if (typeof cell === 'string') return readText(cell);
    turned.see(cell);
    const behind = rules.areTurned && cell instanceof Date ? monthBehind(cell) : undefined;
    return behind ?? read(cell);
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
  return { of, between, turned };
}

/** A month and a year in columns of their own are one period. */
function withYear(month: RawCell, year: RawCell): RawCell {
  const number = typeof month === 'number' ? month : (monthNumber(String(month)) ?? Number(month));
  if (year === null || !(Number.isInteger(number) && number >= 1 && number <= 12)) return month;
  return `${String(year).trim()}-${String(number).padStart(2, '0')}`;
}
