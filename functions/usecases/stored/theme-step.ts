import * as z from 'zod';
import { themeStates } from '#domain/progress/theme-state';
import { themes } from '#domain/theme';

/** A theme that changed state, as it is kept; written once. */
export const storedThemeStep = z.object({
  platform: z.string(),
  day: z.string(),
  theme: z.enum(themes),
  /** Null for a theme that was not in the list. */
  before: z.enum(themeStates).nullable(),
  after: z.enum(themeStates),
  /** The wave whose figures took the step; null when a person did. */
  wave: z.string().nullable(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int().nullable(),
  by: z.string(),
});
export type StoredThemeStep = z.infer<typeof storedThemeStep>;
