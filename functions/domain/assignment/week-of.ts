import { Temporal } from 'temporal-polyfill';

/**
 * The ISO week that an instant is in, by the clock on the wall of a time zone: `2026-W41`. Texts sort as the weeks do.
 * @param start ISO instant
 */
export function weekOf(start: string, timeZone: string): string {
  const day = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).toPlainDate();
  return `${day.yearOfWeek ?? day.year}-W${String(day.weekOfYear ?? 0).padStart(2, '0')}`;
}
