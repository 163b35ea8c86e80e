import { closedOn } from '#domain/activity/closed-on';
import { dayNumber } from '#domain/activity/period-days';

const closed = (platform: Parameters<typeof closedOn>[0], day: string) => closedOn(platform)(dayNumber(day));

test('a platform is closed on the weekdays that its hours do not name, and on its closed days', () => {
  const platform = { hours: 'Mo-Fr 08:00-20:00; Sa 09:00-13:00', closedDays: ['05-01', '2026-05-14'] };
  expect(closed(platform, '2026-10-10')).toBe(false);
  expect(closed(platform, '2026-10-11')).toBe(true);
  expect(closed(platform, '2026-05-01')).toBe(true);
  expect(closed(platform, '2027-05-14')).toBe(false);
  expect(closed(platform, '2026-05-14')).toBe(true);
});

test('a platform of which nobody said the hours is open every day', () => {
  expect(closed({}, '2026-10-11')).toBe(false);
  expect(closed({ closedDays: ['10-11'] }, '2026-10-11')).toBe(true);
});
