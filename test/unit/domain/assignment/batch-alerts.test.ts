import { batchAlerts } from '#domain/assignment/batch-alerts';
import { batchesOf } from '#domain/batches';

const wave = { batches: batchesOf('2026-10-01', '2026-12-31', 'month'), timeZone: 'Europe/Paris' };
const periodsAt = (now: string) => batchAlerts(wave, now).map(({ period }) => period);

// The first contact of October could begin on 30 September at 22:00 UTC: 90 days later, less 24 hours.
const FIRST_END = '2026-12-28T22:00:00Z';

test('a batch is told from the day on which its first contacts have under 30 days left', () => {
  expect(periodsAt('2026-11-28T22:00:00Z')).toEqual([]);
  expect(batchAlerts(wave, '2026-11-28T22:00:01Z')).toEqual([
    { period: '2026-10', firstEnd: FIRST_END, days: 29 },
  ]);
});

test('it is told past the first end too, until none of its contacts can be listened to', () => {
  expect(batchAlerts(wave, '2026-12-29T10:00:00Z')).toMatchObject([{ period: '2026-10', days: -1 }]);
  expect(periodsAt('2027-01-28T00:00:00Z')).toEqual(['2026-10', '2026-11']);
  expect(periodsAt('2027-01-31T00:00:00Z')).toEqual(['2026-11', '2026-12']);
  expect(periodsAt('2027-04-02T00:00:00Z')).toEqual([]);
});
