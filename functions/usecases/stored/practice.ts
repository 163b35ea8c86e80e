import * as z from 'zod';
import { causes, polarities, type Practice } from '#domain/practice/practice';
import { themes } from '#domain/theme';
import { patternEnds, speakers } from '#domain/transcript/pattern';

const pattern = z.object({
  words: z.string(),
  speaker: z.enum(speakers).nullable(),
  within: z.object({ end: z.enum(patternEnds), turns: z.int().min(1) }).nullable(),
});

/** A practice of the catalogue, as it is kept. */
export const storedPractice: z.ZodType<Practice> = z.object({
  code: z.string(),
  label: z.string(),
  theme: z.enum(themes),
  polarity: z.enum(polarities),
  cause: z.enum(causes).nullable(),
  question: z.string().nullable(),
  comfort: z.string().nullable(),
  pattern: pattern.nullable(),
});
