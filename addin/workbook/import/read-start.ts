import { Temporal } from 'temporal-polyfill';
import type { RawCell } from './raw-table.ts';

/** Excel's day 0 as its serials count, in days before 1970. */
const UNIX_EPOCH_SERIAL = 25_569;
const SECONDS_PER_DAY = 86_400;

const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]+(\d{1,2})[:h](\d{2})(?::(\d{2}))?)?$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]+(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z)?$/;

/**
 * The instant a contact started, exact to the second, from a date of Excel, its serial or a text (day before
 * month, or ISO). The clock is that of `timeZone`; in the hour that autumn repeats it is the first one.
 * Undefined when it is no date and time.
 */
export function readStart(cell: RawCell, timeZone: string): string | undefined {
  if (cell instanceof Date) return instantOf(Math.round(cell.getTime() / 1000), timeZone);
  if (typeof cell === 'number') return fromSerial(cell, timeZone);
  return typeof cell === 'string' ? fromText(cell.trim(), timeZone) : undefined;
}

/** Serials of 1982 to 2119: what is outside is a duration or an id, not the date of a contact. */
function fromSerial(serial: number, timeZone: string): string | undefined {
  if (serial < 30_000 || serial > 80_000) return undefined;
  return instantOf(Math.round((serial - UNIX_EPOCH_SERIAL) * SECONDS_PER_DAY), timeZone);
}

function fromText(text: string, timeZone: string): string | undefined {
  const [, day, month, year, ...clock] = french.exec(text) ?? [];
  if (year !== undefined) return fromParts([year, month, day, ...clock.slice(0, 3)], timeZone);
  const parts = iso.exec(text);
  if (parts === null) return undefined;
  return fromParts(parts.slice(1, 7), parts[7] === 'Z' ? 'UTC' : timeZone);
}

function fromParts(parts: readonly (string | undefined)[], timeZone: string): string | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  try {
    const wall = Temporal.PlainDateTime.from(
      { year, month, day, hour, minute, second },
      { overflow: 'reject' },
    );
    return toIso(wall.toZonedDateTime(timeZone).toInstant());
  } catch {
    return undefined;
  }
}

function instantOf(wallSeconds: number, timeZone: string): string | undefined {
  if (Number.isNaN(wallSeconds)) return undefined;
  const wall = Temporal.Instant.fromEpochMilliseconds(wallSeconds * 1000).toZonedDateTimeISO('UTC');
  return toIso(wall.toPlainDateTime().toZonedDateTime(timeZone).toInstant());
}

const toIso = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'second' });
