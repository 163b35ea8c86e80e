import { Temporal } from 'temporal-polyfill';

const LEGAL_DAYS = 90;
const LEGAL_MONTHS = 3;

/** How long before the legal limit everything ends, so that deleting is over and proved when it falls. */
const MARGIN_HOURS = 24;

const DAY_MS = 86_400_000;

/** The bucket has a rule for each of these days: what is kept longer is not accepted. */
export const MOST_LIFECYCLE_DAYS = 90;

/**
 * The instant at which nothing of a recording may be left: the earlier of 90 days and three calendar months in the
 * wave's zone, from the start of the contact.
 * @param start ISO instant of the contact, never of the upload
 */
export function limitOf(start: string, timeZone: string): string {
  const begun = Temporal.Instant.from(start);
  const days = begun.add({ hours: LEGAL_DAYS * 24 });
  const months = begun.toZonedDateTimeISO(timeZone).add({ months: LEGAL_MONTHS }).toInstant();
  return (Temporal.Instant.compare(days, months) < 0 ? days : months).toString();
}

/** The instant from which a recording may no longer be heard, and is destroyed: 24 hours before the limit. */
export const endOf = (start: string, timeZone: string): string =>
  Temporal.Instant.from(limitOf(start, timeZone)).subtract({ hours: MARGIN_HOURS }).toString();

/**
 * After how many days the bucket itself is to delete a recording that comes in now. Its clock counts from the arrival
 * and its day ends at the next midnight UTC: the last midnight before the limit, which is after the end. Counting
 * whole days to the limit, less one, would let it delete up to a day before the end that people are shown.
 * @returns 0 or less when it comes too late to be accepted, at most 90
 */
export function lifecycleDays(limit: string, now: number): number {
  const lastMidnight = Math.floor(millisecondsOf(limit) / DAY_MS) * DAY_MS;
  return Math.min(MOST_LIFECYCLE_DAYS, Math.floor((lastMidnight - now) / DAY_MS));
}

/** From that very millisecond on nobody hears or reads it, whatever still lies anywhere. */
export const hasEnded = (end: string, now: number): boolean => now >= millisecondsOf(end);

/** The midnight, in milliseconds since 1970, from which a bucket deletes by itself what came in so many days before. */
export const lifecycleDue = (createdAt: string, days: number): number =>
  Math.ceil(millisecondsOf(createdAt) / DAY_MS + days) * DAY_MS;

const millisecondsOf = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;
