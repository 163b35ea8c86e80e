import * as z from 'zod';
import { assumptionKinds } from '#domain/practice/assumption';

/** What is supposed of an entity, as it is kept. */
export const storedAssumption = z.object({
  entity: z.string(),
  assumption: z.enum(assumptionKinds),
  assumptionLow: z.number().nullable(),
  assumed: z.number(),
  assumptionHigh: z.number().nullable(),
});
