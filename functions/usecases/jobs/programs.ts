import type { JobKind } from '#contract/job';
import type { JobProgram } from './job-work.ts';

/** What runs for each kind of job. */
export const programs: Readonly<Partial<Record<JobKind, JobProgram>>> = {};
