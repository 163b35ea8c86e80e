import type { Log } from '../../functions/runtime/logger.ts';
import type { KeptDay } from './kept-day.ts';
import type { Passing } from './passing-hours.ts';

/** What AWS does by itself at its own hours, and nothing does here. */
export type FallingDue = {
  /** Business time. */
  readonly now: () => number;
  /** The business day whose daily run is over. */
  readonly day: KeptDay;
  /** What would have been done meanwhile, had the clock not been moved over it. */
  readonly passHours: (passing: Passing) => Promise<void>;
  readonly schedule: (event: { readonly rhythm: 'hourly' | 'daily' }) => Promise<void>;
  /** The lifecycle of files. */
  readonly sweepFiles: () => Promise<unknown>;
  /** The time to live of items. */
  readonly sweepItems: () => Promise<unknown>;
  readonly log: Log;
};

/**
 * Does everything that has fallen due by now, one call after the other, and never rejects: what fails is logged, and
 * falls due again at the next call. The schedule first: what it deletes it proves, what the bucket deletes by itself
 * nobody saw go. What is daily is done once a business day.
 */
export function fallenDue(falling: FallingDue): () => Promise<void> {
  let last: number | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const run = async (): Promise<void> => {
    const [from, to] = [last, falling.now()];
    last = to;
    if (from !== undefined) await tried(falling, () => falling.passHours({ from, to }));
    for (const step of stepsOn(falling, new Date(to).toISOString().slice(0, 10))) await tried(falling, step);
  };
  return () => {
    const now = before.then(run);
    before = now;
    return now;
  };
}

function stepsOn({ day, schedule, sweepFiles, sweepItems }: FallingDue, today: string) {
  const hourly = () => schedule({ rhythm: 'hourly' });
  if (day.last() === today) return [hourly, sweepFiles];
  const daily = () => schedule({ rhythm: 'daily' });
  return [hourly, daily, sweepFiles, sweepItems, () => day.keep(today)];
}

async function tried({ log }: FallingDue, step: () => Promise<unknown>): Promise<void> {
  await step().catch((error: unknown) =>
    log('error', 'not-done', { failure: error instanceof Error ? error.name : 'unknown' }),
  );
}
