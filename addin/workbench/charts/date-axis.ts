import { formattedValue } from '../model/display-text.ts';
import { isDateFormat } from '../model/series-from-range.ts';
import type { ReadSeries } from './read-series.ts';

/** An axis on which dates stand where they fall, whatever their order. */
export type DateAxis = {
  /** How many days, months or years it goes on for. */
  readonly count: number;
  readonly labels: readonly string[];
  /** Place of a point among them; undefined for one without a date. */
  readonly placeOf: (index: number) => number | undefined;
};

type Unit = 'days' | 'months' | 'years';

/** Longer axes than this are drawn as texts, in the order of the cells. */
const longest = 20_000;

/**
 * The axis Excel makes of categories that are dates: in days, or in months or years when no two of the dates are in the
 * same one. Undefined for other categories.
 */
export function dateAxis(
  { positions, positionFormat }: Pick<ReadSeries, 'positions' | 'positionFormat'>,
  { format, language }: { format: string | undefined; language: 'fr' | 'en' },
): DateAxis | undefined {
  const dates = positions?.map((date) => (date === undefined ? undefined : Math.floor(date)));
  const known = dates?.filter((date) => date !== undefined) ?? [];
  if (!dates || known.length < 2 || !isDateFormat(positionFormat)) return undefined;
  const unit = baseUnit(known);
  const places = known.map((date) => placeIn(unit, date));
  const first = Math.min(...places);
  const count = Math.max(...places) - first + 1;
  if (count > longest) return undefined;
  const start = Math.min(...known);
  return {
    count,
    labels: Array.from({ length: count }, (_, step) =>
      formattedValue(dateAfter(unit, start, step), format ?? positionFormat, language),
    ),
    placeOf: (index) => {
      const date = dates[index];
      return date === undefined ? undefined : placeIn(unit, date) - first;
    },
  };
}

/** The largest unit in which all the dates are apart, when they fall on the same day of it. */
function baseUnit(dates: readonly number[]): Unit {
  const different = [...new Set(dates)];
  const apart = (unit: Unit) =>
    new Set(different.map((date) => placeIn(unit, date))).size === different.length;
  const same = (part: (date: Date) => number) =>
    new Set(different.map((date) => part(asDate(date)))).size === 1;
  const sameDay = same((date) => date.getUTCDate());
  if (sameDay && same((date) => date.getUTCMonth()) && apart('years')) return 'years';
  return sameDay && apart('months') ? 'months' : 'days';
}

const dayZero = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

const asDate = (serial: number) => new Date(dayZero + serial * millisecondsPerDay);

function placeIn(unit: Unit, serial: number): number {
  if (unit === 'days') return serial;
  const date = asDate(serial);
  return unit === 'years' ? date.getUTCFullYear() : date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dateAfter(unit: Unit, start: number, steps: number): number {
  if (unit === 'days') return start + steps;
  const date = asDate(start);
  const months = date.getUTCMonth() + (unit === 'years' ? 12 : 1) * steps;
  return (Date.UTC(date.getUTCFullYear(), months, date.getUTCDate()) - dayZero) / millisecondsPerDay;
}
