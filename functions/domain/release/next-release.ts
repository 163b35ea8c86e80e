import { Temporal } from 'temporal-polyfill';

/** Readers without rows get at most one release of an open wave a week. */
const DAYS_BETWEEN_RELEASES = 7;

/**
 * The first day on which the next release of an open wave may be made.
 * @param releasedAt ISO instant of the last
 * @returns a day in the wave's time zone: `2026-11-29`
 */
export const nextReleaseDay = (releasedAt: string, timeZone: string): string =>
  dayAt(releasedAt, timeZone).add({ days: DAYS_BETWEEN_RELEASES }).toString();

/** Whether that day has come. */
export const isReleaseDue = (releasedAt: string, timeZone: string, now: string): boolean =>
  dayAt(now, timeZone).toString() >= nextReleaseDay(releasedAt, timeZone);

const dayAt = (instant: string, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
