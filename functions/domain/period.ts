import { Temporal } from 'temporal-polyfill';
import { quarterOfSerial } from './excel-day.ts';
import { quarterOfDay } from './quarter.ts';

export { batchesOf, batchOf, periodOfBatch } from './batches.ts';
export { isQuarter, quarterBounds, quarterOf } from './quarter.ts';
export { instantBounds } from './time-zone.ts';

/** What a formula is asked about: a quarter, or a wave by its code. */
export type Period =
  { readonly kind: 'quarter'; readonly quarter: string } | { readonly kind: 'code'; readonly code: string };

const yearFirst = /^(?<year>\d{4})[-\s/]?[QT](?<number>[1-4])$/;
const numberFirst = /^(?:[QT](?<number>[1-4])|(?<ordinal>[1-4])[QT])[-\s/]?(?<year>\d{4})$/;
const isoDay = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/;
const code = /^[A-Z0-9][A-Z0-9_-]{0,39}$/;

/**
 * The period typed in a cell: `2026-Q4`, `2026-T4`, `Q4 2026`, `T4 2026`, `4T2026` (T is trimestre), a date as
 * Excel keeps it (days since 1899-12-30) or as ISO text, which means its quarter, or the code of a wave.
 * @returns undefined when it is none of these
 */
export function parsePeriod(cell: string | number): Period | undefined {
  if (typeof cell === 'number') return periodOfSerial(cell);
  const text = cell.trim().toUpperCase();
  const quarter = quarterWritten(text);
  if (quarter !== undefined) return { kind: 'quarter', quarter };
  const day = isoDay.exec(text)?.[1];
  if (day !== undefined) return periodOfDay(day);
  return code.test(text) ? { kind: 'code', code: text } : undefined;
}

function quarterWritten(text: string): string | undefined {
  const { year, number, ordinal } = (yearFirst.exec(text) ?? numberFirst.exec(text))?.groups ?? {};
  return year === undefined ? undefined : `${year}-Q${number ?? ordinal ?? ''}`;
}

function periodOfSerial(serial: number): Period | undefined {
  const quarter = quarterOfSerial(serial);
  return quarter === undefined ? undefined : { kind: 'quarter', quarter };
}

function periodOfDay(text: string): Period | undefined {
  try {
    return { kind: 'quarter', quarter: quarterOfDay(Temporal.PlainDate.from(text)) };
  } catch {
    return undefined;
  }
}

/** The day a person wrote: `2026-10-05`, or `05/10/2026` with the day first. Undefined when it is none. */
export function dayWritten(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text.trim()) ?? [];
  const iso =
    year === undefined ? text.trim() : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Temporal.PlainDate.from(iso).toString() : undefined;
  } catch {
    return undefined;
  }
}
