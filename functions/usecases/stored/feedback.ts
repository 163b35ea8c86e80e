import * as z from 'zod';
import { toldFigureSchema } from '#contract/feedback';
import { polarities } from '#domain/practice/practice';
import { practiceMeasures } from '#domain/practice/practice-figures';
import { themes } from '#domain/theme';

/** A practice as a platform is told of it, as it is kept under `FEEDBACK#<wave>#<practice>` in its scope. */
export const storedFeedback = z.object({
  platform: z.string(),
  wave: z.string(),
  practice: z.string(),
  theme: z.enum(themes),
  label: z.string(),
  polarity: z.enum(polarities),
  rank: z.int().min(1),
  /** Null where too few contacts were coded to say it. */
  found: z.int().min(0).nullable(),
  coded: z.int().min(0),
  figures: z.partialRecord(z.enum(practiceMeasures), toldFigureSchema),
  notes: z.array(z.object({ code: z.string(), values: z.array(z.string()) })),
  comfort: z.string().nullable(),
  question: z.string().nullable(),
  /** Null while it is only prepared. */
  sentDay: z.string().nullable(),
  reply: z.string().nullable(),
});
export type StoredFeedback = z.infer<typeof storedFeedback>;
