import { Temporal } from 'temporal-polyfill';
import { quarterOfDay } from './quarter.ts';

/** 1990-01-01 to 2099-12-31: a number outside was not meant as a date (2026 would be July 1905). */
const EXCEL_DATES = { first: 32_874, last: 73_050 } as const;

/** The day that Excel keeps as a number of days since 1899-12-30; undefined for a number not meant as a date. */
export function dayOfSerial(serial: number): Temporal.PlainDate | undefined {
  if (!(serial >= EXCEL_DATES.first && serial < EXCEL_DATES.last + 1)) return undefined;
  return Temporal.PlainDate.from('1899-12-30').add({ days: Math.floor(serial) });
}

/** `2026-10` of a date that Excel made of what was typed or pasted. */
export const monthOfSerial = (serial: number): string | undefined =>
  dayOfSerial(serial)?.toPlainYearMonth().toString();

/** `2026-Q4` of such a date. */
export function quarterOfSerial(serial: number): string | undefined {
  const day = dayOfSerial(serial);
  return day && quarterOfDay(day);
}
