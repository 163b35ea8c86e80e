import * as z from 'zod';
import { channelFilters } from '#domain/channel';

/** A target as it is kept. */
export const storedTarget = z.object({
  entity: z.string(),
  indicator: z.string(),
  channel: z.enum(channelFilters),
  fromDay: z.string(),
  toDay: z.string().nullable(),
  target: z.number(),
  step: z.number().nullable(),
  bonus: z.number().nullable(),
  malus: z.number().nullable(),
  cap: z.number().nullable(),
});
