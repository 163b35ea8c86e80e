import type { Log } from '../../functions/runtime/logger.ts';

/** What AWS does by itself at its own hours, and nothing does here. */
export type FallingDue = {
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
export function fallenDue({ schedule, sweepFiles, sweepItems, log }: FallingDue): () => Promise<void> {
  const steps = [
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
