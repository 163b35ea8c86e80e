import { isTimeZone, localTime } from '#domain/time-zone';

test.each(['Europe/Paris', 'Europe/Lisbon', 'UTC', 'Africa/Casablanca'])('%p is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(['', 'Paris', 'Europe/Atlantis'])('%p is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});

test('clocks show their own time, across the change of hour', () => {
  expect(localTime('2026-03-29T00:59:59.9Z', 'Europe/Paris')).toBe('2026-03-29T01:59:59');
  expect(localTime('2026-03-29T01:00:00Z', 'Europe/Paris')).toBe('2026-03-29T03:00:00');
});
