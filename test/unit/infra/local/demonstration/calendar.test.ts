import { demonstrationQuarters } from '../../../../../infra/local/demonstration/calendar.ts';

test('two closed quarters precede the one of forty days ago', () => {
  expect(demonstrationQuarters('2020-05-25')).toEqual({
    closed: [
      { quarter: '2019-Q4', from: '2019-10-01', to: '2019-12-31' },
      { quarter: '2020-Q1', from: '2020-01-01', to: '2020-03-31' },
    ],
    open: { quarter: '2020-Q2', from: '2020-04-01', to: '2020-06-30' },
  });
});

test.each([
  ['2020-05-10', '2020-Q1'],
  ['2020-05-11', '2020-Q2'],
  ['2026-01-31', '2025-Q4'],
  ['2024-02-29', '2024-Q1'],
])('on %s the open quarter is %s', (today, quarter) => {
  expect(demonstrationQuarters(today).open.quarter).toBe(quarter);
});

test('whatever the day, the three quarters follow each other', () => {
  for (let day = Date.parse('2023-12-01'); day < Date.parse('2025-03-02'); day += 86_400_000) {
    const { closed, open } = demonstrationQuarters(new Date(day).toISOString().slice(0, 10));
    const [first, second] = closed;
    expect([nextDay(first?.to), nextDay(second?.to)]).toEqual([second?.from, open.from]);
  }
});

const nextDay = (day = ''): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
