import { Temporal } from 'temporal-polyfill';

const LEGAL_DAYS = 90;
const LEGAL_MONTHS = 3;

/** How long before the legal limit everything ends, so that deleting is over and proved when it falls. */
const MARGIN_HOURS = 24;

/**
 * The instant from which a recording may no longer be heard, and is destroyed: 24 hours before the legal limit,
 * which is the earlier of 90 days and three calendar months in the wave's zone, from the start of the contact.
 * @param start ISO instant of the contact, never of the upload
 */
export function endOf(start: string, timeZone: string): string {
  const begun = Temporal.Instant.from(start);
  const days = begun.add({ hours: LEGAL_DAYS * 24 });
  const months = begun.toZonedDateTimeISO(timeZone).add({ months: LEGAL_MONTHS }).toInstant();
  const limit = Temporal.Instant.compare(days, months) < 0 ? days : months;
  return limit.subtract({ hours: MARGIN_HOURS }).toString();
}
