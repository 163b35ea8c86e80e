import * as fc from 'fast-check';
import { mondayOf, daysOfWeek, weekOfDay } from '#domain/outlook/calendar';
import { countedWeeks } from '#domain/outlook/counted-weeks';
import { expectationOf } from '#domain/outlook/expectation';
import { forecastWeek } from '#domain/outlook/forecast';

const FIRST = weekOfDay('2025-01-06');
const volumes = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 6, maxLength: 90 });

/** Days of a week, which add up to its contacts; the weekend counts nothing. */
const daysOf = (received: readonly number[]) =>
  received.flatMap((total, place) =>
    daysOfWeek(FIRST + place).map((day, index) => ({
      from: day,
      to: day,
      received: index > 4 ? 0 : Math.floor(total / 5) + (index < total % 5 ? 1 : 0),
    })),
  );
const weeksOf = (received: readonly number[]) =>
  received.map((total, place) => ({
    from: mondayOf(FIRST + place),
    to: daysOfWeek(FIRST + place)[6] ?? '',
    received: total,
  }));

test('a week counted by its days or at once is foreseen the same', () => {
  fc.assert(
    fc.property(volumes, (received) => {
      const next = FIRST + received.length;
      const byDay = forecastWeek(countedWeeks(daysOf(received), {}), next);
      const byWeek = forecastWeek(countedWeeks(weeksOf(received), {}), next);
      expect(byDay.kind).toBe(byWeek.kind);
      if (byDay.kind !== 'forecast' || byWeek.kind !== 'forecast') return;
      expect(byDay.method).toBe(byWeek.method);
      expect(byDay.expected).toBeCloseTo(byWeek.expected, 6);
    }),
  );
});

test('what is expected lies inside its bounds, and twice the contacts are twice the forecast', () => {
  fc.assert(
    fc.property(volumes, (received) => {
      const next = FIRST + received.length;
      const one = forecastWeek(countedWeeks(weeksOf(received), {}), next);
      const two = forecastWeek(countedWeeks(weeksOf(received.map((count) => 2 * count)), {}), next);
      if (one.kind !== 'forecast' || two.kind !== 'forecast') throw new Error(one.kind);
      expect(two.expected).toBeCloseTo(2 * one.expected, 6);
      const { expected, low, high, error } = expectationOf([one]);
      expect(low ?? expected).toBeLessThanOrEqual(expected);
      expect(high ?? expected).toBeGreaterThanOrEqual(expected);
      expect(error).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the shares of the days of a week add up to 1, and its closed days take theirs off', () => {
  fc.assert(
    fc.property(volumes, fc.integer({ min: 0, max: 4 }), (received, closed) => {
      const day = daysOfWeek(FIRST + received.length + 2)[closed] ?? '';
      const { profile, weightOf } = countedWeeks(daysOf(received), { closedDays: [day] });
      expect(profile.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(weightOf(FIRST + received.length + 2)).toBeCloseTo(1 - (profile[closed] ?? 0), 9);
    }),
  );
});
