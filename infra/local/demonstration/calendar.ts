import { Temporal } from 'temporal-polyfill';
import { quarterBounds, quarterOfDay } from '#domain/quarter';

/** A quarter of the demonstration, in days of its organisation's zone. */
export type DemonstrationQuarter = { readonly quarter: string; readonly from: string; readonly to: string };

/** So long ago that a monthly batch of the quarter is over, drawn and partly listened to. */
const daysBack = 40;

/** Two closed quarters, then the open one: that of forty days before the given day (`2026-11-22`). */
export function demonstrationQuarters(today: string): {
  closed: readonly DemonstrationQuarter[];
  open: DemonstrationQuarter;
} {
  const within = Temporal.PlainDate.from(today).subtract({ days: daysBack });
  return {
    closed: [quarterAt(within.subtract({ months: 6 })), quarterAt(within.subtract({ months: 3 }))],
    open: quarterAt(within),
  };
}

function quarterAt(day: Temporal.PlainDate): DemonstrationQuarter {
  const quarter = quarterOfDay(day);
  return { quarter, ...quarterBounds(quarter) };
}
