import { isTimeZone } from '#domain/time-zone';

test.each(['Europe/Paris', 'Europe/Lisbon', 'UTC', 'Africa/Casablanca'])('%p is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(['', 'Paris', 'Europe/Atlantis'])('%p is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
