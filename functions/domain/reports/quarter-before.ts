import { Temporal } from 'temporal-polyfill';
import { quarterBounds, quarterOfDay } from '../quarter.ts';

/** The quarter before a quarter: of `2026-Q1`, `2025-Q4`. */
export const quarterBefore = (quarter: string): string =>
  quarterOfDay(Temporal.PlainDate.from(quarterBounds(quarter).from).subtract({ days: 1 }));

/** The last quarter that was over before a day: of `2026-10-01`, `2026-Q3`. */
export const quarterEndedBefore = (day: string): string =>
  quarterBefore(quarterOfDay(Temporal.PlainDate.from(day)));
