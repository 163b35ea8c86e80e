import {
  batchesOf,
  batchOf,
  instantBounds,
  periodOfBatch,
  parsePeriod,
  quarterBounds,
  quarterOf,
} from '#domain/period';
import { sharedCases, testWithShared } from '../../support/shared.ts';

test.each([
  '2026-Q4',
  '2026-T4',
  ' 2026-t4 ',
  'Q4 2026',
  'T4 2026',
  't4-2026',
  '2026 Q4',
  '2026T4',
  '4T2026',
  '2026-10-01',
  '2026-12-31T23:30:00',
  46_296,
  46_387.99,
])('reads %p as the fourth quarter of 2026', (cell) => {
  expect(parsePeriod(cell)).toEqual({ kind: 'quarter', quarter: '2026-Q4' });
});

test('reads anything else that looks like a wave as its code', () => {
  expect(parsePeriod('contest-2026')).toEqual({ kind: 'code', code: 'CONTEST-2026' });
  expect(parsePeriod('2026-Q5')).toEqual({ kind: 'code', code: '2026-Q5' });
});

test.each(['', '   ', '2026-02-30', 'vague n° 3', '15/11/2026', 0, 2026, -1, NaN, Infinity, 46_387.5e9])(
  'reads nothing in %p',
  (cell) => {
    expect(parsePeriod(cell)).toBeUndefined();
  },
);

test('knows the days of a quarter, leap years included', () => {
  expect(quarterBounds('2026-Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(quarterBounds('2024-Q1')).toEqual({ from: '2024-01-01', to: '2024-03-31' });
  expect(() => quarterBounds('2026-T4')).toThrow(RangeError);
});

test('puts a contact in the quarter of its own time zone', () => {
  expect(quarterOf('2026-03-31T22:00:00Z', 'Europe/Paris')).toBe('2026-Q2');
  expect(quarterOf('2026-03-31T22:00:00Z', 'Europe/Lisbon')).toBe('2026-Q1');
  expect(quarterOf('2026-03-31T23:00:00Z', 'Europe/Lisbon')).toBe('2026-Q2');
});

testWithShared('gives the reference quarters', () => {
  const cases = sharedCases('time.quarter');
  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases)
    expect(input.instants.map((instant: string) => quarterOf(instant, input.zone))).toEqual(expected.quarter);
});

test('bounds days by instants of the zone, days of 23 and 25 hours included', () => {
  expect(instantBounds('2026-03-29', '2026-03-29', 'Europe/Paris')).toEqual({
    from: '2026-03-28T23:00:00Z',
    before: '2026-03-29T22:00:00Z',
  });
  expect(instantBounds('2026-10-25', '2026-10-25', 'Europe/Paris')).toEqual({
    from: '2026-10-24T22:00:00Z',
    before: '2026-10-25T23:00:00Z',
  });
});

test('begins a day without midnight where the clock goes on', () => {
  expect(instantBounds('2018-11-04', '2018-11-04', 'America/Sao_Paulo').from).toBe('2018-11-04T03:00:00Z');
});

test('draws a quarter by whole months', () => {
  expect(batchesOf('2026-10-01', '2026-12-31', 'month')).toEqual([
    { period: '2026-10', from: '2026-10-01', to: '2026-10-31' },
    { period: '2026-11', from: '2026-11-01', to: '2026-11-30' },
    { period: '2026-12', from: '2026-12-01', to: '2026-12-31' },
  ]);
});

test('names the part of a month or a week by its days', () => {
  expect(batchesOf('2026-01-30', '2026-02-28', 'month').map(({ period }) => period)).toEqual([
    '2026-01-30..2026-01-31',
    '2026-02',
  ]);
  expect(batchesOf('2026-12-26', '2027-01-12', 'week').map(({ period }) => period)).toEqual([
    '2026-12-26..2026-12-27',
    '2026-W53',
    '2027-W01',
    '2027-01-11..2027-01-12',
  ]);
});

test('finds the batch of a contact by its start, to the second of the zone', () => {
  const batches = batchesOf('2026-10-01', '2026-12-31', 'month');
  const period = (start: string, timeZone: string) => batchOf(start, { batches, timeZone })?.period;

  expect(period('2026-09-30T21:59:59.999Z', 'Europe/Paris')).toBeUndefined();
  expect(period('2026-09-30T22:00:00Z', 'Europe/Paris')).toBe('2026-10');
  expect(period('2026-09-30T22:00:00Z', 'Europe/Lisbon')).toBeUndefined();
  expect(period('2026-10-31T22:59:59Z', 'Europe/Paris')).toBe('2026-10');
  expect(period('2026-10-31T23:00:00.000Z', 'Europe/Paris')).toBe('2026-11');
  expect(period('2026-12-31T22:59:59.5Z', 'Europe/Paris')).toBe('2026-12');
  expect(period('2026-12-31T23:00:00Z', 'Europe/Paris')).toBeUndefined();
});

test.each([
  ['2026-10', '2026-10'],
  ['10/2026', '2026-10'],
  ['3-2026', '2026-03'],
  ['2026-S41', '2026-W41'],
  ['2026w1', '2026-W01'],
  ['2026-W53', '2026-W53'],
  ['2026-10-05..2026-10-20', '2026-10-05..2026-10-20'],
])('%s is the period of a batch', (text, period) => {
  expect(periodOfBatch(text)).toBe(period);
});

test.each([
  '2026',
  '2026-13',
  '2025-W53',
  '2026-W00',
  '2026-10-32..2026-11-02',
  '2026-10-20..2026-10-05',
  'T4',
])('%s is not', (text) => {
  expect(periodOfBatch(text)).toBeUndefined();
});
