import * as z from 'zod';
import type { Route } from '../route.ts';
import { codeSchema } from '../wave.ts';

/** Which waves are being sampled: a provider sees their frames before it sees anything else of them. */
export const sampledWaveRoutes = {
  sampledWaves: {
    method: 'GET',
    path: '/sampled-waves',
    roles: ['quality-manager', 'platform-manager', 'evaluator'],
    answer: z.object({ waves: z.array(codeSchema) }),
    writes: false,
    errors: [],
    summary: 'The codes of open waves in which platforms of this person are sampled.',
  },
} as const satisfies Readonly<Record<string, Route>>;
