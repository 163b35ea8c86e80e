import { daysOfWeek, mondayOf, weekdayOf, weekOfDay } from '#domain/outlook/calendar';
import { countedWeeks, type CountedDays } from '#domain/outlook/counted-weeks';
import { expectationOf } from '#domain/outlook/expectation';
import { forecastWeek, type Forecast } from '#domain/outlook/forecast';
import { errorRange, pastError } from '#domain/outlook/past-error';

const FIRST = weekOfDay('2026-01-05');
const week = (place: number, received: number): CountedDays => {
  const days = daysOfWeek(FIRST + place);
  return { from: days[0] ?? '', to: days[6] ?? '', received };
};
const weeksOf = (...received: number[]) =>
  countedWeeks(
    received.map((one, place) => week(place, one)),
    {},
  );
const foreseen = (counted: ReturnType<typeof countedWeeks>, at: number): Forecast => {
  const found = forecastWeek(counted, FIRST + at);
  if (found.kind !== 'forecast') throw new Error(found.kind);
  return found;
};

test('weeks are numbered from Monday to Sunday, before 1970 too', () => {
  expect(weekOfDay('2026-01-05')).toBe(weekOfDay('2026-01-11'));
  expect(weekOfDay('2026-01-12')).toBe(weekOfDay('2026-01-11') + 1);
  expect(mondayOf(weekOfDay('2026-01-08'))).toBe('2026-01-05');
  expect(['2026-01-05', '2026-01-11', '1969-12-31'].map(weekdayOf)).toEqual([1, 7, 3]);
});

test('fewer than six weeks are not foreseen, and say how many there are', () => {
  expect(forecastWeek(weeksOf(9, 9, 9, 9, 9), FIRST + 5)).toEqual({ kind: 'too-few-weeks', weeks: 5 });
});

test('of steady weeks the mean of four is taken, and errs less than the last one', () => {
  // Ups and downs of 10: the last week is wrong by 20 each time, the mean of four by 10.
  const found = foreseen(weeksOf(110, 90, 110, 90, 110, 90, 110, 90), 8);
  expect(found).toMatchObject({ method: 'mean-of-4', expected: 100, ahead: 1 });
  expect(found.past.at(-1)).toEqual({ week: FIRST + 7, expected: 100, received: 90 });
});

test('of weeks that climb the last one is taken', () => {
  expect(foreseen(weeksOf(100, 110, 120, 130, 140, 150, 160), 7)).toMatchObject({
    method: 'last-week',
    expected: 160,
  });
});

test('a year that comes back is taken from the year before', () => {
  const year = Array.from({ length: 52 }, (_, place) => 100 + ((place * 37) % 52) * 10);
  expect(foreseen(weeksOf(...year, ...year), 104)).toMatchObject({ method: 'last-year', expected: 100 });
});

test('what was counted of the week foreseen, and after it, is not looked at', () => {
  const known = [100, 120, 90, 110, 100, 105, 95];
  expect(foreseen(weeksOf(...known, 5000, 7000), 7)).toEqual(foreseen(weeksOf(...known), 7));
});

test('a week further ahead is measured as far ahead', () => {
  const found = foreseen(weeksOf(100, 110, 120, 130, 140, 150, 160), 8);
  expect(found).toMatchObject({ ahead: 2, method: 'last-week', expected: 160 });
  expect(found.past.at(-1)).toEqual({ week: FIRST + 6, expected: 140, received: 160 });
});

test('weeks that ended long ago are too old', () => {
  expect(forecastWeek(weeksOf(9, 9, 9, 9, 9, 9, 9), FIRST + 16)).toEqual({ kind: 'too-old', ahead: 10 });
});

test('a week is counted when each of its open days is; one that lacks a day is left out', () => {
  const days = [0, 1].flatMap((place) =>
    daysOfWeek(FIRST + place)
      .slice(0, 5)
      .map((day, index) => ({ from: day, to: day, received: 10 * (index + 1) })),
  );
  const counted = countedWeeks(days.slice(0, -1), { hours: 'Mo-Fr 08:00-20:00' });
  expect(counted.weeks).toEqual([{ week: FIRST, received: 150, weight: 1 }]);
  expect(counted.profile).toEqual([10 / 150, 20 / 150, 30 / 150, 40 / 150, 50 / 150, 0, 0]);
  expect(counted.profileCounted).toBe(true);
});

test('closed days take their own share off a week, of the past and to come', () => {
  const open = [0, 1, 2].flatMap((place) =>
    daysOfWeek(FIRST + place)
      .slice(0, 5)
      .map((day, index) => ({ from: day, to: day, received: 10 * (index + 1) })),
  );
  const counted = countedWeeks(
    open.filter(({ from }) => from !== '2026-01-16'),
    { hours: 'Mo-Fr 08:00-20:00', closedDays: ['2026-01-16', '01-26'] },
  );
  expect(counted.weeks.map(({ received, weight }) => [received, Number(weight.toFixed(6))])).toEqual([
    [150, 1],
    [100, 0.666667],
    [150, 1],
  ]);
  expect(counted.weightOf(weekOfDay('2026-01-26'))).toBeCloseTo(1 - 10 / 150, 12);
  const expected = forecastWeek(
    countedWeeks(
      Array.from({ length: 8 }, (_, place) => week(place, 700)),
      { closedDays: ['2026-03-02'] },
    ),
    weekOfDay('2026-03-02'),
  );
  expect(expected).toMatchObject({ kind: 'forecast', expected: 600 });
});

test('a month is not cut into weeks, and a record of the week wins over those of its days', () => {
  const days = daysOfWeek(FIRST).map((day) => ({ from: day, to: day, received: 1 }));
  const month = { from: '2026-01-01', to: '2026-01-31', received: 999 };
  expect(countedWeeks([...days, month, week(0, 70)], {}).weeks).toEqual([
    { week: FIRST, received: 70, weight: expect.closeTo(1, 12) },
  ]);
});

test('the past error is a ratio of sums; nothing that came has none', () => {
  const past = [
    { week: 1, expected: 90, received: 100 },
    { week: 2, expected: 30, received: 20 },
  ];
  expect(pastError(past)).toBeCloseTo(20 / 120, 12);
  expect(pastError([{ week: 1, expected: 3, received: 0 }])).toBeUndefined();
});

test('bounds are the smallest and largest factors of eight weeks, which hold seven weeks of nine', () => {
  const past = [0.9, 1.2, 1, 1.1, 0.95, 1.05, 1, 0.8].map((factor, index) => ({
    week: index,
    expected: 100,
    received: 100 * factor,
  }));
  expect(errorRange(past)).toEqual({ low: 0.8, high: 1.2, coverage: 7 / 9 });
  expect(errorRange(past.slice(0, 3))).toBeUndefined();
});

test('sums of platforms err less than each of them, and are measured where all of them are', () => {
  const north: Forecast = {
    kind: 'forecast',
    expected: 100,
    method: 'last-week',
    ahead: 1,
    past: [1, 2, 3, 4].map((at) => ({ week: at, expected: 100, received: 110 })),
  };
  const south: Forecast = {
    ...north,
    expected: 50,
    ahead: 2,
    past: [2, 3, 4, 5].map((at) => ({ week: at, expected: 50, received: 40 })),
  };
  expect(expectationOf([north, south])).toMatchObject({
    expected: 150,
    error: 0,
    errorWeeks: 3,
    rangeWeeks: 3,
    low: null,
    methods: ['last-week'],
    ahead: 2,
  });
  expect(expectationOf([north])).toMatchObject({
    error: 10 / 110,
    low: 100,
    high: expect.closeTo(110, 9),
    coverage: 0.6,
  });
});
