import type { Log } from '../../functions/runtime/logger.ts';
import type { Passing } from './passing-hours.ts';

/** What AWS does by itself at its own hours, and nothing does here. */
export type FallingDue = {
  /** Business time. */
  readonly now: () => number;
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
 * falls due again at the next call. The schedule first: what it deletes it proves, what the bucket
 * deletes by itself nobody saw go.
 */
export function fallenDue(falling: FallingDue): () => Promise<void> {
  const { schedule, sweepFiles, sweepItems, log } = falling;
  let last: number | undefined;
  const steps = [
    async () => {
      const [from, to] = [last, falling.now()];
      last = to;
      if (from !== undefined) await falling.passHours({ from, to });
    },
    () => schedule({ rhythm: 'hourly' }),
    () => schedule({ rhythm: 'daily' }),
    sweepFiles,
    sweepItems,
  ];
  let before: Promise<unknown> = Promise.resolve();
  const run = async (): Promise<void> => {
    for (const step of steps)
      await step().catch((error: unknown) =>
        log('error', 'not-done', { failure: error instanceof Error ? error.name : 'unknown' }),
      );
  };
  return () => {
    const now = before.then(run);
    before = now;
    return now;
  };
}
