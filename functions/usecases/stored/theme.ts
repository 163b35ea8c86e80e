import * as z from 'zod';
import { themeStates, themeVerdicts } from '#domain/progress/theme-state';
import { themes } from '#domain/theme';

/** What a closed wave says of a theme, its baseline beside it; in the unit that its sheet shows. */
const measure = z.object({
  wave: z.string(),
  verdict: z.enum(themeVerdicts),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int().nullable(),
  nBefore: z.int().nullable(),
});

/** A theme of a platform, as it is kept. */
export const storedTheme = z.object({
  platform: z.string(),
  theme: z.enum(themes),
  state: z.enum(themeStates),
  measuredBy: z.string().nullable(),
  aim: z.number().nullable(),
  baseline: z.string().nullable(),
  nRequired: z.int().nullable(),
  measure: measure.nullable(),
  /** The wave that proved it last: it has to stay at that level too. */
  provenWave: z.string().nullable(),
  /** Queued again by a regression: the next one to work on. */
  reopened: z.boolean(),
  /** The day its state is of. */
  since: z.string(),
});
export type StoredTheme = z.infer<typeof storedTheme>;
export type StoredMeasure = z.infer<typeof measure>;
