import { endOf, lifecycleDays, limitOf } from '#domain/retention';

test('ends a day before ninety days when three months are longer', () => {
  expect(endOf('2026-10-05T08:00:00Z', 'Europe/Paris')).toBe('2027-01-02T08:00:00Z');
});

test('ends a day before three calendar months when they are shorter than ninety days', () => {
  expect(endOf('2026-02-01T09:00:00Z', 'Europe/Paris')).toBe('2026-04-30T08:00:00Z');
  expect(endOf('2026-02-01T09:00:00Z', 'UTC')).toBe('2026-04-30T09:00:00Z');
});

test('ends on the last day of a month that is too short', () => {
  expect(endOf('2026-11-30T12:00:00Z', 'Europe/Lisbon')).toBe('2027-02-27T12:00:00Z');
  expect(endOf('2026-01-31T23:30:00Z', 'Europe/Lisbon')).toBe('2026-04-29T22:30:00Z');
});

test('the bucket deletes within the limit whatever hour it came in, and takes nothing that comes too late', () => {
  const limit = limitOf('2026-10-01T08:00:00Z', 'Europe/Paris');
  const hour = 3_600_000;
  for (let before = 0; before <= 90 * 24; before += 1) {
    const now = Date.parse(limit) - before * hour;
    const days = lifecycleDays(limit, now);
    const deletedAt = Math.ceil((now + days * 24 * hour) / (24 * hour)) * 24 * hour;
    if (days > 0) expect(deletedAt).toBe(Date.parse('2026-12-30T00:00:00Z'));
    expect(days).toBeLessThanOrEqual(90);
    expect(days > 0).toBe(before >= 32);
  }
});
