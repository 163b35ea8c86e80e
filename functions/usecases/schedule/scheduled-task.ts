import type { Clock, Directory } from '../ports.ts';

/** What runs by itself, on behalf of nobody: every organisation, business time, and a place to say what was found. */
export type ScheduledWorld = {
  readonly directory: Directory;
  readonly clock: Clock;
  /** Codes and counts; what is found wrong is `error`: an alarm is on it. */
  readonly log: (
    level: 'info' | 'error',
    event: string,
    detail: Readonly<Record<string, string | number | boolean>>,
  ) => void;
};

/** May be cut and run again at any moment: each step is done once because of what it writes. */
export type ScheduledTask = (world: ScheduledWorld) => Promise<void>;
