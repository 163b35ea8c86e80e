import { Temporal } from 'temporal-polyfill';
import { batchesOf } from '#domain/batches';
import { quarterOfDay } from '#domain/quarter';

/** `2026-W40` and the weeks before it that are over on a day, the latest first. */
export function latestWeeks(today: string, count: number): readonly string[] {
  const day = Temporal.PlainDate.from(today);
  const sunday = day.subtract({ days: day.dayOfWeek });
  const first = sunday.subtract({ weeks: count }).add({ days: 1 });
  return batchesOf(first.toString(), sunday.toString(), 'week')
    .map(({ period }) => period)
    .toReversed();
}

/** `2026-09` and the months before it that are over on a day, the latest first. */
export function latestMonths(today: string, count: number): readonly string[] {
  const month = Temporal.PlainDate.from(today).toPlainYearMonth();
  return Array.from({ length: count }, (_, index) => month.subtract({ months: index + 1 }).toString());
}

/** The quarter of a day and those before it, the latest first: costs of the last one may not be in yet. */
export function latestQuarters(today: string, count: number): readonly string[] {
  const day = Temporal.PlainDate.from(today);
  return Array.from({ length: count }, (_, index) => quarterOfDay(day.subtract({ months: 3 * index })));
}
