import { grainOf } from '../../../../../../addin/workbook/import/activity/grain.ts';

const at = (text: string) => Date.parse(text) / 1000;

test('a moment belongs to the day, the week and the month of the clock on the wall', () => {
  const late = at('2026-09-30T22:30:00Z');
  expect(grainOf('day')('Europe/Paris')(late)).toBe('2026-10-01..2026-10-01');
  expect(grainOf('day')('UTC')(late)).toBe('2026-09-30..2026-09-30');
  expect(grainOf('month')('Europe/Paris')(late)).toBe('2026-10');
  expect(grainOf('week')('Europe/Paris')(late)).toBe('2026-W40');
});

test('a week belongs to the year of its Thursday', () => {
  const week = grainOf('week')('Europe/Paris');
  expect(week(at('2026-12-31T12:00:00Z'))).toBe('2026-W53');
  expect(week(at('2027-01-03T12:00:00Z'))).toBe('2026-W53');
  expect(week(at('2027-01-04T00:00:00Z'))).toBe('2027-W01');
});

test('the days on which clocks change are one day each', () => {
  const day = grainOf('day')('Europe/Paris');
  const seen = new Set<string>();
  for (let time = at('2026-10-24T22:00:00Z'); time < at('2026-10-25T23:00:00Z'); time += 900)
    seen.add(day(time));
  expect([...seen]).toEqual(['2026-10-25..2026-10-25']);
  expect(day(at('2026-10-25T23:00:00Z'))).toBe('2026-10-26..2026-10-26');
});
