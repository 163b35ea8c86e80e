import type { Person } from './person.ts';

/** What goes on after its request was answered, as it is kept; gone after some weeks. */
export type StoredJob = {
  readonly id: string;
  readonly kind: string;
  /** Empty for one of the whole organisation. */
  readonly wave: string;
  readonly frame?: string | undefined;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** 0 to 1. */
  readonly progress: number;
  /** ISO instant, business time, of who asked for it. */
  readonly at: string;
  readonly by: Person;
  readonly byName: string;
  /** Real milliseconds of the last sign of life. */
  readonly seenAt: number;
  /** What its kind needs to run; never an id or a text of a contact. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly outcome?: Readonly<Record<string, unknown>> | undefined;
  readonly failure?:
    { readonly code: string; readonly details: Readonly<Record<string, unknown>> } | undefined;
};

export type Jobs = {
  /** Keeps a job that nobody runs yet; the same id again changes nothing. */
  readonly create: (job: StoredJob) => Promise<void>;
  /** Runs it: an event reaches the function of jobs. May be asked again for a job that is stuck. */
  readonly start: (id: string) => Promise<void>;
  readonly read: (id: string) => Promise<StoredJob | undefined>;
  /** Those of a wave, the newest first. */
  readonly ofWave: (wave: string) => Promise<readonly StoredJob[]>;
  /** Changes what is named, and says that somebody is at it. */
  readonly update: (id: string, change: Partial<Omit<StoredJob, 'id'>>) => Promise<void>;
};
