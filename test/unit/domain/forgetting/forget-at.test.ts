import { dayOfContact, forgetAt } from '#domain/forgetting/forget-at';

const at = (start: string, zone = 'Europe/Paris') => new Date(forgetAt(start, zone)).toISOString();

test('a contact is forgotten twelve calendar months after its start, at the same hour of its zone', () => {
  expect(at('2026-10-15T09:00:00Z')).toBe('2027-10-15T09:00:00.000Z');
  expect(at('2026-10-15T09:00:00Z', 'America/New_York')).toBe('2027-10-15T09:00:00.000Z');
});

test('of a contact of the 29th of February it is the 28th', () => {
  expect(at('2028-02-29T10:00:00Z')).toBe('2029-02-28T10:00:00.000Z');
});

test('summer time that begins on another day the next year counts by the clock on the wall', () => {
  // It began on the 29th of March in 2026, and begins on the 28th in 2027.
  expect(at('2026-03-28T09:00:00Z')).toBe('2027-03-28T08:00:00.000Z');
});

test('of the time of a contact its day is left, in the zone of its wave', () => {
  expect(dayOfContact('2026-10-15T22:30:00Z', 'Europe/Paris')).toBe('2026-10-15T22:00:00.000Z');
  expect(dayOfContact('2026-10-15T22:30:00Z', 'UTC')).toBe('2026-10-15T00:00:00.000Z');
});
