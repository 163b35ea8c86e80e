import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import { storedDrawPlan } from '../stored/frame.ts';

const count = z.int().min(0);

/** What a draw was asked to give, decided when it was asked: a plan changed meanwhile changes nothing of it. */
export const drawInput = z.object({
  revision: z.int().min(1),
  plan: storedDrawPlan,
  strata: z.array(
    z.object({
      platform: z.string(),
      channel: z.enum(channels),
      direction: z.enum(directions),
      framed: count,
      planned: count,
      n: count,
      reserve: count,
      deviation: z.number(),
    }),
  ),
});
export type DrawInput = z.infer<typeof drawInput>;
export type AskedStratum = DrawInput['strata'][number];
