import { destructionsRequestSchema, destructionsSchema, retentionReportSchema } from '../retention.ts';
import type { Route } from '../route.ts';

/** What proves that recordings are gone when they should be. */
export const retentionRoutes = {
  retentionReport: {
    method: 'GET',
    path: '/waves/:wave/retention',
    roles: ['quality-manager', 'administrator'],
    answer: retentionReportSchema,
    writes: false,
    errors: [],
    summary: 'Contact by contact of a wave: what was sent, when it was destroyed, what lies there now.',
  },
  destructions: {
    method: 'POST',
    path: '/retention/destructions',
    roles: ['quality-manager', 'administrator'],
    request: destructionsRequestSchema,
    answer: destructionsSchema,
    writes: false,
    errors: [],
    summary: 'The register of destruction: every recording that was destroyed, whatever its wave.',
  },
} as const satisfies Readonly<Record<string, Route>>;
