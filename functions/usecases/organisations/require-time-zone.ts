import { QualityError } from '#contract/error';
import { isTimeZone } from '#domain/time-zone';

/** Throws invalid-request when it is no time zone of the IANA list. */
export function requireTimeZone(timeZone: string): void {
  if (isTimeZone(timeZone)) return;
  throw new QualityError('invalid-request', { issues: [{ path: 'timeZone', code: 'unknown-time-zone' }] });
}
