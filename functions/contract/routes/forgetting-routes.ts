import { auditVerdictSchema, verifyAuditSchema } from '../audit.ts';
import type { Route } from '../route.ts';

/** What is kept of an organisation, proved, given out and erased. */
export const forgettingRoutes = {
  verifyAudit: {
    method: 'POST',
    path: '/audit/verify',
    roles: ['quality-manager', 'administrator'],
    request: verifyAuditSchema,
    answer: auditVerdictSchema,
    writes: false,
    errors: [],
    summary: 'Reads the audit again, some chains at a time, and says whether any of it was altered.',
  },
} as const satisfies Readonly<Record<string, Route>>;
