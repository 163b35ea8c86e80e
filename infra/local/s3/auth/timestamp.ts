import { S3Error } from '../wire/s3-error.ts';

/** The instant, in epoch milliseconds, of a signature date such as `20260131T235959Z`. */
export const timestampMs = (timestamp: string): number => {
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(timestamp);
  if (found === null) throw new S3Error(403, 'AccessDenied', 'The signature needs a valid date.');
  const [, year, month, day, hour, minute, second] = found;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
};

/** How far a client's clock may be from ours (S3's own limit). */
export const clockSkewMs = 15 * 60_000;
