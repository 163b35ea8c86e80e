import { alertsAnswerSchema } from '../alert.ts';
import type { Route } from '../route.ts';

/** What the weeks of the sample warn of. */
export const alertRoutes = {
  alerts: {
    method: 'GET',
    path: '/alerts',
    roles: ['quality-manager'],
    answer: alertsAnswerSchema,
    writes: false,
    errors: [],
    summary: 'Drifts seen in the weeks of open waves and of the last closed one, with the rules in use.',
  },
} as const satisfies Readonly<Record<string, Route>>;
