import type { RawCell } from './raw-table.ts';

const SECONDS_PER_DAY = 86_400;

/** What follows a date: `14:30`, `14h30`, `2:30:05 PM`, `14:30:05.250`. */
export const timePattern = String.raw`(\d{1,2})\s?[:hH]\s?(\d{2})(?:[:m'](\d{2})(?:[.,]\d+)?)?\s?([AaPp]\.?[Mm]\.?)?`;
const alone = new RegExp(`^${timePattern}$`);
const fraction = /^[01]?[.,]\d+(?:E-?\d+)?$/i;

/**
 * The time of a day in seconds, from `h:mm:ss`, a fraction of a day (as a number, or a text with a point or a
 * comma) or a cell that Excel shows as a time. Undefined when it is none.
 */
export function readTime(cell: RawCell): number | undefined {
  if (cell instanceof Date) return seconds(cell.getTime() / 1000);
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? seconds(cell * SECONDS_PER_DAY) : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (fraction.test(text)) return readTime(Number(text.replace(',', '.')));
  return secondsOfDay((alone.exec(text) ?? []).slice(1, 5));
}

/** Rounded to the second: a fraction of a day is never exact. */
const seconds = (exact: number): number =>
  ((Math.round(exact) % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY;

/** From hours, minutes, seconds and AM or PM as texts; no hours at all is midnight of a date alone. */
export function secondsOfDay(parts: readonly (string | undefined)[]): number | undefined {
  const [hours, minutes, rest, half] = parts;
  if (hours === undefined || minutes === undefined) return undefined;
  const [hour, minute, second] = [hourOf(Number(hours), half), Number(minutes), Number(rest ?? 0)];
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return hour * 3600 + minute * 60 + second;
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}
