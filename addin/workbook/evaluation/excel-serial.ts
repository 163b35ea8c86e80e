import { Temporal } from 'temporal-polyfill';

const MS_PER_DAY = 86_400_000;
/** 1970-01-01 as Excel counts days. */
const UNIX_EPOCH_SERIAL = 25_569;

/** An ISO instant as Excel's date serial of the clock on the wall in a time zone, exact to the second. */
export function excelSerial(instant: string, timeZone: string): number {
  const moment = Temporal.Instant.from(instant);
  const wall = moment.toZonedDateTimeISO(timeZone);
  const seconds = Math.round((moment.epochMilliseconds + wall.offsetNanoseconds / 1e6) / 1000);
  return UNIX_EPOCH_SERIAL + (seconds * 1000) / MS_PER_DAY;
}
