import * as z from 'zod';
import { causes } from '#domain/practice/practice';
import { actionStates, effectVerdicts } from '#domain/progress/action';
import { themes } from '#domain/theme';

/** What a wave says of an action, the wave it was decided in beside it; in the unit that its sheet shows. */
const effect = z.object({
  /** Null while it waits for its wave. */
  wave: z.string().nullable(),
  verdict: z.enum(effectVerdicts),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int().nullable(),
});

/** An action of a platform, as it is kept. */
export const storedAction = z.object({
  platform: z.string(),
  action: z.string(),
  theme: z.enum(themes).nullable(),
  measuredBy: z.string().nullable(),
  cause: z.enum(causes),
  evidence: z.string().nullable(),
  owner: z.string().nullable(),
  decidedWave: z.string(),
  dueWave: z.string().nullable(),
  state: z.enum(actionStates),
  effect: effect.nullable(),
});
export type StoredAction = z.infer<typeof storedAction>;
export type StoredEffect = z.infer<typeof effect>;
