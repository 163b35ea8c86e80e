import type { CountedWeek } from './counted-weeks.ts';

/** How much contacts move from a week to another. */
export type Regularity = {
  /** Standard deviation of weekly contacts over their mean (coefficient of variation): 0 is always the same. */
  readonly variation: number;
  /** Contacts a week. */
  readonly mean: number;
  readonly weeks: number;
};

const FEWEST_WEEKS = 6;

/**
 * The coefficient of variation of the weeks that every flow counted whole, closed days with them: who plans agents has
 * these weeks, and no others. Undefined for fewer than six, or when nothing came.
 * @param flows the weeks counted of each
 */
export function regularityOf(flows: readonly (readonly CountedWeek[])[]): Regularity | undefined {
  const received = sumsOfWeeks(flows);
  const mean = received.reduce((sum, one) => sum + one, 0) / received.length;
  if (received.length < FEWEST_WEEKS || mean === 0) return undefined;
  const squares = received.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { variation: Math.sqrt(squares / (received.length - 1)) / mean, mean, weeks: received.length };
}

function sumsOfWeeks(flows: readonly (readonly CountedWeek[])[]): readonly number[] {
  const sums = new Map<number, { received: number; of: number }>();
  for (const { week, received } of flows.flat()) {
    const sum = sums.get(week) ?? { received: 0, of: 0 };
    sums.set(week, { received: sum.received + received, of: sum.of + 1 });
  }
  return [...sums.values()].filter(({ of }) => of === flows.length).map(({ received }) => received);
}
