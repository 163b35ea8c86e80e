import { endOf, hasEnded, limitOf } from '#domain/retention';

const cases: readonly (readonly [title: string, start: string, timeZone: string, limit: string])[] = [
  ['30 November has no 30 February', '2026-11-30T10:00:00Z', 'UTC', '2027-02-28T10:00:00Z'],
  [
    '30 November before a leap year: ninety days come first',
    '2027-11-30T10:00:00Z',
    'UTC',
    '2028-02-28T10:00:00Z',
  ],
  [
    '29 November: ninety days come before the last day of February',
    '2024-11-29T10:00:00Z',
    'UTC',
    '2025-02-27T10:00:00Z',
  ],
  ['29 February: three months are ninety days', '2028-02-29T10:00:00Z', 'UTC', '2028-05-29T10:00:00Z'],
  [
    '31 January: there is no 31 April, and 30 April is earlier',
    '2027-01-31T10:00:00Z',
    'UTC',
    '2027-04-30T10:00:00Z',
  ],
  ['1 February: three months are 89 days', '2027-02-01T10:00:00Z', 'UTC', '2027-05-01T10:00:00Z'],
  [
    '1 February of a leap year: three months are ninety days',
    '2028-02-01T10:00:00Z',
    'UTC',
    '2028-05-01T10:00:00Z',
  ],
  ['summer time begins: Paris', '2027-02-01T10:00:00Z', 'Europe/Paris', '2027-05-01T09:00:00Z'],
  [
    'summer time ends: ninety days count in hours',
    '2026-09-01T10:00:00Z',
    'Europe/Paris',
    '2026-11-30T10:00:00Z',
  ],
  [
    'summer time begins in the south: Santiago',
    '2026-07-01T12:00:00Z',
    'America/Santiago',
    '2026-09-29T12:00:00Z',
  ],
  [
    'summer time ends in the south: Sydney',
    '2027-02-01T10:00:00Z',
    'Australia/Sydney',
    '2027-05-01T11:00:00Z',
  ],
  [
    'at +14 h it is March already: ninety days come first',
    '2027-02-28T10:30:00Z',
    'Pacific/Kiritimati',
    '2027-05-29T10:30:00Z',
  ],
  [
    'at −12 h it is 27 February still: three months come first',
    '2027-02-28T10:30:00Z',
    'Etc/GMT+12',
    '2027-05-28T10:30:00Z',
  ],
  ['the last millisecond of a day', '2027-01-31T22:59:59.999Z', 'Europe/Paris', '2027-04-30T21:59:59.999Z'],
  ['the first of a day', '2027-01-31T23:00:00.000Z', 'Europe/Paris', '2027-04-30T22:00:00Z'],
];

test.each(cases)('%s', (_, start, timeZone, limit) => {
  expect(limitOf(start, timeZone)).toBe(limit);
  expect(Date.parse(endOf(start, timeZone))).toBe(Date.parse(limit) - 24 * 3_600_000);
});

test('the zone is that of the wave, not of the platform: an hour of the same contact decides', () => {
  const start = '2027-01-31T23:30:00Z';

  expect(limitOf(start, 'Europe/Paris')).toBe('2027-04-30T22:30:00Z');
  expect(limitOf(start, 'Europe/Lisbon')).toBe('2027-04-30T22:30:00Z');
  expect(limitOf(start, 'Pacific/Pago_Pago')).toBe('2027-04-30T23:30:00Z');
});

test('what is left ends at that very millisecond', () => {
  const end = endOf('2027-01-31T22:59:59.999Z', 'Europe/Paris');

  expect(hasEnded(end, Date.parse(end) - 1)).toBe(false);
  expect(hasEnded(end, Date.parse(end))).toBe(true);
});
