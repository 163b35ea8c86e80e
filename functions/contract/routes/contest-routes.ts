import { contestDrawnSchema, contestPlanSchema, drawContestSchema } from '../contest.ts';
import type { Route } from '../route.ts';

/** The tests of a contest. */
export const contestRoutes = {
  contestPlan: {
    method: 'GET',
    path: '/waves/:wave/contest',
    roles: ['quality-manager', 'evaluator'],
    answer: contestPlanSchema,
    writes: false,
    errors: [],
    summary: 'The quotas of a contest, what was drawn of them and what is done.',
  },
  drawContest: {
    method: 'POST',
    path: '/waves/:wave/contest/draw',
    roles: ['quality-manager'],
    request: drawContestSchema,
    answer: contestDrawnSchema,
    writes: true,
    errors: ['wave-closed', 'wave-not-open', 'takes-no-contacts'],
    summary:
      'Draws the days, hours and scenarios of every test of a contest, once, and makes their contacts.',
  },
} as const satisfies Readonly<Record<string, Route>>;
