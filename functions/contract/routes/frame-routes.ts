import * as z from 'zod';
import { jobSchema } from '../job.ts';
import type { Route } from '../route.ts';

const emptySchema = z.strictObject({});

/** Lists of contacts, frames, and what goes on with them. */
export const frameRoutes = {
  job: {
    method: 'GET',
    path: '/jobs/:job',
    roles: ['quality-manager'],
    answer: jobSchema,
    writes: false,
    errors: [],
    summary: 'How far a job is, and what came of it.',
  },
  resumeJob: {
    method: 'POST',
    path: '/jobs/:job/resume',
    roles: ['quality-manager'],
    request: emptySchema,
    answer: jobSchema,
    writes: false,
    errors: [],
    summary: 'Starts a job again that failed or says nothing any more.',
  },
} as const satisfies Readonly<Record<string, Route>>;
