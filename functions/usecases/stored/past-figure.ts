import * as z from 'zod';
import { channelFilters } from '#domain/channel';

/** What the keys of figures from before begin with; before PLATFORM#, so not a part of the register. */
export const PAST_FIGURES = 'PAST#';

/** A figure of a wave from before as it is kept. */
export const storedPastFigure = z.object({
  entity: z.string(),
  quarter: z.string(),
  channel: z.enum(channelFilters),
  part: z.string(),
  value: z.number(),
  n: z.int().nullable(),
  deviation: z.number().nullable(),
  scale: z.number().nullable(),
});
