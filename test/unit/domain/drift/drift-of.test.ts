import { driftOf } from '#domain/drift/drift-of';
import { falseAlarmsAYear, smallestDrop, weeksToFalseAlarm } from '#domain/drift/drift-rules';
import { weeklyPoints } from '#domain/drift/weekly-points';
import type { WeekReading } from '#domain/estimates/estimate';

const week = (number: number, ...scores: readonly number[]): WeekReading => ({
  week: `2026-W${String(number).padStart(2, '0')}`,
  n: scores.length,
  sum: scores.reduce((sum, score) => sum + BigInt(score), 0n),
  sumSquares: scores.reduce((sum, score) => sum + BigInt(score) ** 2n, 0n),
});
/** Means of 0.7 with a deviation of 0.1 inside each week. */
const usual = (number: number, level = 700_000) =>
  week(number, level - 100_000, level, level, level + 100_000, level - 100_000, level + 100_000);
const weeks = (from: number, count: number, level?: number) =>
  Array.from({ length: count }, (_, index) => usual(from + index, level));

describe('weeks', () => {
  test('one of a single evaluation joins the next, a last one the week before, and a week of two waves is one', () => {
    const points = weeklyPoints([
      { weeks: [week(1, 500_000), week(2, 700_000, 900_000), week(3, 600_000, 600_000)], isBaseline: true },
      { weeks: [week(3, 900_000), week(4, 800_000)], isBaseline: false },
    ]);
    expect(points.map(({ week: name, n, isBaseline }) => [name, n, isBaseline])).toEqual([
      ['2026-W02', 3, true],
      ['2026-W04', 4, false],
    ]);
    expect(points[0]?.mean).toBeCloseTo(0.7, 12);
    expect(points[0]?.squares).toBeCloseTo(0.08, 12);
  });
});

describe('a series', () => {
  test('that stays where it was is steady, and says what it could not have seen', () => {
    const points = weeklyPoints([
      { weeks: weeks(1, 20), isBaseline: true },
      { weeks: weeks(21, 10), isBaseline: false },
    ]);
    const { state, baseline, smallest, signals } = driftOf(points);
    expect([state, signals]).toEqual(['steady', []]);
    expect(baseline).toMatchObject({ weeks: 20, n: 120, isProvisional: false });
    // Σ squares of a week is 0.04 on 5 degrees of freedom.
    expect(baseline?.sigma).toBeCloseTo(Math.sqrt(0.008), 12);
    expect(smallest).toBeCloseTo(smallestDrop(6) * Math.sqrt(0.008), 12);
  });

  test.each([
    ['down', 600_000, -0.1],
    ['up', 800_000, 0.1],
  ] as const)('that moves %s is found since the week it moved', (side, level, by) => {
    const points = weeklyPoints([
      { weeks: weeks(1, 20), isBaseline: true },
      { weeks: [...weeks(21, 4), ...weeks(25, 6, level)], isBaseline: false },
    ]);
    const { state, shift } = driftOf(points);
    expect([state, shift?.since]).toEqual([side, '2026-W25']);
    expect(shift?.value).toBeCloseTo(by, 12);
    // 1.96 σ √(1/36 + 1/120)
    expect((shift?.high ?? 0) - by).toBeCloseTo(1.959964 * Math.sqrt(0.008) * Math.sqrt(1 / 36 + 1 / 120), 6);
  });

  test('of a few weeks has provisional limits, of fewer none', () => {
    const of = (count: number) => driftOf(weeklyPoints([{ weeks: weeks(1, count), isBaseline: true }]));
    expect(of(6).baseline?.isProvisional).toBe(true);
    expect(of(3)).toMatchObject({ state: 'too-short', weeks: [] });
  });

  test('one week far out is watched, no alert', () => {
    const far = week(21, 580_000, 590_000, 585_000, 585_000, 590_000, 580_000);
    const { state, signals } = driftOf(
      weeklyPoints([
        { weeks: weeks(1, 20), isBaseline: true },
        { weeks: [far, ...weeks(22, 5, 720_000)], isBaseline: false },
      ]),
    );
    expect([state, signals]).toEqual(['watch', ['beyond']]);
  });
});

test('false alarms are those of both rules together: 500 and 930 weeks', () => {
  expect(weeksToFalseAlarm()).toBeCloseTo(325, -1);
  expect(falseAlarmsAYear(8)).toBeCloseTo((8 * 52) / weeksToFalseAlarm(), 12);
});
