import { planViewSchema, savedPlanSchema, savePlanSchema } from '../plan.ts';
import type { Route } from '../route.ts';

/** How many contacts a wave evaluates, and where. */
export const planRoutes = {
  plan: {
    method: 'GET',
    path: '/waves/:wave/plan',
    roles: ['quality-manager'],
    answer: planViewSchema,
    writes: false,
    errors: [],
    summary: 'The sampling plan of a wave, or what it could start from (revision 0).',
  },
  savePlan: {
    method: 'POST',
    path: '/waves/:wave/plan',
    roles: ['quality-manager'],
    request: savePlanSchema,
    answer: savedPlanSchema,
    writes: true,
    errors: ['conflict', 'plan-impossible', 'wave-closed'],
    summary: 'Saves the sampling plan of a wave; batches drawn already keep what was planned for them.',
  },
} as const satisfies Readonly<Record<string, Route>>;
