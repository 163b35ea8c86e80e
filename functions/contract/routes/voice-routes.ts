import type { Route } from '../route.ts';
import { readQuotesAnswerSchema, readQuotesSchema } from '../voice.ts';

/** What clients said, for who sees the rows that it was noted in. */
export const voiceRoutes = {
  readQuotes: {
    method: 'POST',
    path: '/quotes',
    roles: ['quality-manager'],
    request: readQuotesSchema,
    answer: readQuotesAnswerSchema,
    writes: false,
    errors: ['not-found'],
    summary:
      'What evaluations of a platform noted in a month, pseudonymised: the worst and the best contacts.',
  },
} as const satisfies Readonly<Record<string, Route>>;
