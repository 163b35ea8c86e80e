import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import { planMethods } from '#domain/sampling/plan';
import { codeSchema } from './wave.ts';

const shareSchema = z.number().min(0).max(10);

export const planSchema = z
  .strictObject({
    n: z.int().min(1).max(100_000),
    method: z.enum(planMethods),
    power: z.number().min(0).max(1),
    platformMinimum: z.int().min(0).max(10_000),
    stratumMinimum: z.int().min(0).max(10_000),
    deviation: z.number().gt(0).max(1000),
    confidence: z.number().min(0.5).max(0.999),
    reserveShare: shareSchema,
    doubleShare: z.number().min(0).max(1),
    minutes: z.number().min(0).max(600),
    strata: z
      .array(
        z.strictObject({
          platform: codeSchema,
          channel: z.enum(channels),
          direction: z.enum(directions),
          forecast: z.int().min(0).max(1e9),
          deviation: z.number().gt(0).max(1000).nullable(),
        }),
      )
      .max(1080),
  })
  .meta({ id: 'Plan' });
export type PlanRecord = z.infer<typeof planSchema>;

/** The plan of a wave, or what it could start from: `revision` 0 when nobody saved one yet. */
export const planViewSchema = z.object({
  revision: z.int().min(0).max(1e9),
  plan: planSchema,
  /** Contacts received so far by the volumes, by stratum (`FR-LYON|phone-in`), and in which batches. */
  received: z.record(z.string(), z.object({ contacts: z.int().min(0), periods: z.array(z.string()) })),
  /** Deviations seen in the latest waves, shrunk towards what strata share, by stratum. */
  deviations: z.record(z.string(), z.number()),
});
export type PlanView = z.infer<typeof planViewSchema>;

/** By who read it at this revision; a conflict when somebody saved another meanwhile. */
export const savePlanSchema = z.strictObject({ base: z.int().min(0).max(1e9), plan: planSchema });
export const savedPlanSchema = z.object({ revision: z.int().min(1).max(1e9) });
