import type * as z from 'zod';
import type { Route } from './route.ts';
import { organisationRoutes } from './routes/organisation-routes.ts';
import { waveRoutes } from './routes/wave-routes.ts';
import { drawRoutes } from './routes/draw-routes.ts';
import { frameRoutes } from './routes/frame-routes.ts';
import { sampledWaveRoutes } from './routes/sampled-wave-routes.ts';
import { planRoutes } from './routes/plan-routes.ts';
import { recordingRoutes } from './routes/recording-routes.ts';
import { retentionRoutes } from './routes/retention-routes.ts';
import { assignmentRoutes } from './routes/assignment-routes.ts';
import { sheetRoutes } from './routes/sheet-routes.ts';
import { forgettingRoutes } from './routes/forgetting-routes.ts';
import { alertRoutes } from './routes/alert-routes.ts';
import { figureRoutes } from './routes/figure-routes.ts';
import { voiceRoutes } from './routes/voice-routes.ts';
import { contestRoutes } from './routes/contest-routes.ts';
import { practiceRoutes } from './routes/practice-routes.ts';
import { transcriptRoutes } from './routes/transcript-routes.ts';

/** Every operation of the API. */
export const routes = {
  ...organisationRoutes,
  ...waveRoutes,
  ...frameRoutes,
  ...drawRoutes,
  ...sampledWaveRoutes,
  ...planRoutes,
  ...assignmentRoutes,
  ...recordingRoutes,
  ...retentionRoutes,
  ...sheetRoutes,
  ...figureRoutes,
  ...alertRoutes,
  ...forgettingRoutes,
  ...voiceRoutes,
  ...transcriptRoutes,
  ...practiceRoutes,
  ...contestRoutes,
} as const satisfies Readonly<Record<string, Route>>;

export type Routes = typeof routes;
export type RouteId = keyof Routes;
/** What a caller writes, before defaults. */
export type RequestOf<Id extends RouteId> = Routes[Id] extends { readonly request: infer S extends z.ZodType }
  ? z.input<S>
  : undefined;
export type AnswerOf<Id extends RouteId> = z.infer<Routes[Id]['answer']>;
