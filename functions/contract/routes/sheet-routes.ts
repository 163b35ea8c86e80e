import { pullAnswerSchema, pullRequestSchema, pushAnswerSchema, pushRequestSchema } from '../row.ts';
import type { Route } from '../route.ts';

/** The rows of synced sheets. */
export const sheetRoutes = {
  pullEvaluations: {
    method: 'POST',
    path: '/waves/:wave/evaluations/pull',
    roles: ['quality-manager', 'evaluator'],
    request: pullRequestSchema,
    answer: pullAnswerSchema,
    writes: false,
    errors: ['cursor-too-old'],
    summary: 'The evaluations that changed since a cursor, page by page.',
  },
  pushEvaluations: {
    method: 'POST',
    path: '/waves/:wave/evaluations/push',
    roles: ['quality-manager', 'evaluator'],
    request: pushRequestSchema,
    answer: pushAnswerSchema,
    writes: true,
    errors: ['wave-closed', 'wave-not-open'],
    summary: 'Merges changed fields of evaluations, row by row, field by field.',
  },
  pullSheet: {
    method: 'POST',
    path: '/sheets/:sheet/pull',
    roles: ['quality-manager', 'evaluator', 'administrator', 'finance', 'platform-manager'],
    request: pullRequestSchema,
    answer: pullAnswerSchema,
    writes: false,
    errors: ['cursor-too-old'],
    summary: 'The rows of a sheet of the organisation that changed since a cursor, for who works on it.',
  },
  pushSheet: {
    method: 'POST',
    path: '/sheets/:sheet/push',
    roles: ['quality-manager', 'evaluator', 'administrator', 'finance', 'platform-manager'],
    request: pushRequestSchema,
    answer: pushAnswerSchema,
    writes: true,
    errors: [],
    summary:
      'Makes, merges and deletes rows of a sheet of the organisation, row by row, field by field, for who works on it.',
  },
} as const satisfies Readonly<Record<string, Route>>;
