import fc from 'fast-check';
import {
  endOf,
  hasEnded,
  lifecycleDays,
  lifecycleDue,
  limitOf,
  MOST_LIFECYCLE_DAYS,
} from '#domain/retention';
import { recordingPath, recordingPlace } from '../../../functions/usecases/recordings/recording-path.ts';

const DAY = 86_400_000;
const start = fc
  .date({ min: new Date('2019-12-31T00:00:00Z'), max: new Date('2033-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const timeZone = fc.constantFrom(
  'UTC',
  'Europe/Paris',
  'Europe/Lisbon',
  'America/Santiago',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Etc/GMT-14',
  'Etc/GMT+12',
);

test('everything ends a day before the limit, and the limit is never beyond ninety days', () => {
  fc.assert(
    fc.property(start, timeZone, (begun, zone) => {
      const [limit, end] = [Date.parse(limitOf(begun, zone)), Date.parse(endOf(begun, zone))];
      expect(end).toBe(limit - DAY);
      expect(limit).toBeLessThanOrEqual(Date.parse(begun) + 90 * DAY);
      expect(limit).toBeGreaterThanOrEqual(Date.parse(begun) + 88 * DAY);
      expect(hasEnded(endOf(begun, zone), end - 1)).toBe(false);
      expect(hasEnded(endOf(begun, zone), end)).toBe(true);
    }),
  );
});

test('whenever it was sent, the bucket by itself deletes it between its end and its limit, if it is taken at all', () => {
  fc.assert(
    fc.property(start, timeZone, fc.integer({ min: 0, max: 91 * DAY }), (begun, zone, after) => {
      const limit = limitOf(begun, zone);
      const sentAt = Date.parse(begun) + after;
      const days = lifecycleDays(limit, sentAt);
      expect(days).toBeLessThanOrEqual(MOST_LIFECYCLE_DAYS);
      if (days < 1) expect(Date.parse(limit) - sentAt).toBeLessThan(2 * DAY);
      else {
        const due = lifecycleDue(new Date(sentAt).toISOString(), days);
        expect(due).toBeLessThanOrEqual(Date.parse(limit));
        expect(due).toBeGreaterThan(Date.parse(endOf(begun, zone)));
      }
    }),
  );
});

test('the place of a recording says its end to the second, never earlier than it is', () => {
  fc.assert(
    fc.property(start, timeZone, (begun, zone) => {
      const end = endOf(begun, zone);
      const place = { days: 88, end, wave: '2026-Q4', platform: 'FR-LYON', id: 'X' };
      const told = Date.parse(recordingPlace(recordingPath(place))?.end ?? '');
      expect(told - Date.parse(end)).toBeGreaterThanOrEqual(0);
      expect(told - Date.parse(end)).toBeLessThan(1000);
    }),
  );
});
