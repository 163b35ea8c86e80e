import * as z from 'zod';
import { bearers } from '#domain/money/gain';

/** What an action brings and costs, as it is kept. */
export const storedGain = z.object({
  quarter: z.string(),
  platform: z.string(),
  label: z.string(),
  bearer: z.enum(bearers).nullable(),
  gainLow: z.number().nullable(),
  gain: z.number(),
  gainHigh: z.number().nullable(),
  adoptionLow: z.number().nullable(),
  adoption: z.number(),
  adoptionHigh: z.number().nullable(),
  cost: z.number(),
});
