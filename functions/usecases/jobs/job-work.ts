import type { Session } from '../session.ts';
import type { StoredJob } from '../ports/jobs.ts';

/** A job at work: on behalf of whoever asked for it, under their name. */
export type JobWork = {
  readonly session: Session;
  readonly job: StoredJob;
  /** Says how far it is, 0 to 1; costs a write, so not for every row. */
  readonly report: (progress: number) => Promise<void>;
};

/**
 * What a kind of job does; answers its outcome. It may be run again from its beginning after any of its steps, even
 * while it runs: each step is done once because of what it writes, not because of who runs it.
 */
export type JobProgram = (work: JobWork) => Promise<Readonly<Record<string, unknown>>>;
