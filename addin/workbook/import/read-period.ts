import { periodOfBatch } from '#domain/period';
import { monthNumber } from './month-names.ts';
import type { RawCell } from './raw-table.ts';
import type { DateOrder } from './date-order.ts';
import { readMoment, type Moment } from './read-moment.ts';

const nameFirst = /^([^\d\s.,'-]{3,})[\s.,'-]*(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})[\s.,/-]*([^\d\s.,-]{3,})\.?$/;
const digits = /^(20\d{2}|19\d{2})[./]?(0[1-9]|1[0-2])$/;

/**
 * The period in a cell: a month as `oct-15`, `octobre 2025`, `2025-10`, `10/2025` or `202510`, a week as `2026-W41`, or
 * a date, which means its month as `monthOf` tells it. Undefined when it is none.
 */
export function readPeriod(
  cell: RawCell,
  order: DateOrder,
  monthOf: (moment: Moment) => string,
): string | undefined {
  const written =
    typeof cell === 'string' || typeof cell === 'number' ? writtenPeriod(String(cell)) : undefined;
  if (written !== undefined) return written;
  const moment = readMoment(cell, order);
  return moment === undefined ? undefined : monthOf(moment);
}

/** The period that a text is, dates left aside: what headings of columns are read with. */
export function writtenPeriod(cell: string): string | undefined {
  const text = cell.trim();
  const [, name, year] = nameFirst.exec(text) ?? [];
  const [, before, after] = yearFirst.exec(text) ?? [];
  return named(year, name) ?? named(before, after) ?? inDigits(text) ?? periodOfBatch(text);
}

function inDigits(text: string): string | undefined {
  const [, year, month] = digits.exec(text) ?? [];
  return year === undefined || month === undefined ? undefined : `${year}-${month}`;
}

function named(year: string | undefined, name = ''): string | undefined {
  const month = monthNumber(name);
  if (year === undefined || month === undefined) return undefined;
  return `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`;
}
