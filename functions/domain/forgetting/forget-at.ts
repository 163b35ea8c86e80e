import { Temporal } from 'temporal-polyfill';

const KEPT_MONTHS = 12;

/**
 * The instant from which nothing may name a contact any more: twelve calendar months after its start, in the wave's
 * zone (of the 29th of February, the 28th).
 * @param start ISO instant of the contact
 * @returns milliseconds since 1970
 */
export const forgetAt = (start: string, timeZone: string): number =>
  Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).add({ months: KEPT_MONTHS }).toInstant()
    .epochMilliseconds;

/** What is left of the time of a forgotten contact: the first instant of its day in the wave's zone, as ISO instant. */
export const dayOfContact = (start: string, timeZone: string): string =>
  Temporal.Instant.from(start)
    .toZonedDateTimeISO(timeZone)
    .startOfDay()
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
